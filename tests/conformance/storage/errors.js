// Wrong use of a storage, and its quota.
for (const bad of [() => localStorage.getItem(), () => localStorage.setItem('a'), () => localStorage.removeItem(), () => localStorage.key(), () => localStorage.setItem(Symbol(), 1), () => { localStorage.x = Symbol(); }, () => new Storage(), () => Storage.prototype.getItem.call({}, 'a'), () => Storage.prototype.length, () => localStorage.setItem('big', 'x'.repeat(6e6)), () => { sessionStorage.big = 'x'.repeat(6e6); }]) try { console.log(bad()); } catch (e) { console.log(e.name, e.code, e.message); }
sessionStorage.setItem('k', 'x'.repeat(5242879)); console.log(sessionStorage.length);
try { sessionStorage.setItem('l', ''); } catch (e) { console.log(e.name); }
sessionStorage.setItem('k', '한'.repeat(100)); sessionStorage.setItem('l', 'fits'); console.log(sessionStorage.length, sessionStorage.getItem('l'));
