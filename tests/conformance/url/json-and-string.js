// A URL in texts, JSON and as a key.
const u = new URL('http://h/a?b');
console.log(`${u}`, u + '', JSON.stringify({ u }), u.toJSON(), Object.prototype.toString.call(u), [u, u].join());
console.log(u instanceof URL, Object.keys(u).length, Object.keys(URL.prototype).join(), 'href' in u, new (class extends URL { get first() { return this.pathname[1]; } })('http://h/abc').first);
console.log(structuredCloneFails(), u == 'http://h/a?b', new Map([[u.href, 1]]).get(String(u)));
function structuredCloneFails() { try { structuredClone(u); return 'cloned'; } catch (e) { return e.name; } }
