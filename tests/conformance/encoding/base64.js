// atob and btoa: forgiving where they may be.
for (const text of ['', 'a', 'ab', 'abc', '\xff\x00', 'undefined']) console.log(btoa(text), atob(btoa(text)) === text);
for (const text of ['YQ==', 'YQ', ' Y\tQ\n= =', 'YWI=', 'YWJj', 'YR==', 'a', 'YQ=', '=', 'YQ===', 'Y*==', 'YQ==YQ==', '한']) try { console.log(JSON.stringify(text), escape(atob(text))); } catch (e) { console.log(JSON.stringify(text), e.name, e.code, e.message); }
for (const bad of [() => btoa('한'), () => btoa('\u0100'), () => btoa(), () => atob(), () => btoa(Symbol())]) try { bad(); } catch (e) { console.log(e.name, e.code, e.message); }
console.log(btoa(null), btoa(12), atob(null).length, btoa(String.fromCharCode(...new TextEncoder().encode('한글'))));
console.log(new TextDecoder().decode(Uint8Array.from(atob('7ZWc6riA'), (c) => c.charCodeAt(0))));
