// What is no URL: the errors of the constructor, canParse and parse.
for (const make of [() => new URL('x'), () => new URL('/a', 'b'), () => new URL('http://h:99999'), () => new URL('http://'), () => new URL(), () => URL('http://h'), () => new URL(Symbol()), () => URL.canParse(), () => URL.parse()]) try { console.log(make().href); } catch (e) { console.log(e.name, e.message); }
console.log(URL.canParse('x'), URL.canParse('x', 'http://h/'), URL.parse('x'), URL.parse('x', 'http://h/').href);
const u = new URL('http://h/');
for (const change of [() => { u.href = 'x'; }, () => { u.href = Symbol(); }, () => URL.prototype.href, () => URL.prototype.toString.call({})]) try { console.log(change()); } catch (e) { console.log(e.name, e.message); }
console.log(u.href);
