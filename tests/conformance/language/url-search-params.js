// URLSearchParams: parsing and writing, its list, iterators, wrong use.
const p = new URLSearchParams('?a=1&b=2&a=3&c=%ED%95%9C+x&d&=e&%zz=%4&f=%FF%41&g=a%20b');
console.log(p.toString(), p.size, p.get('a'), p.getAll('a').join(), p.has('d'), p.has('a', '3'), p.get('zz'), p.get('f'));
for (const [k, v] of p) console.log(JSON.stringify(k), JSON.stringify(v));
p.append('a', 4); p.set('a', 'x'); p.delete('b'); p.sort(); p.set('new', '!\'()~*-._ &=+/?%한😀'); console.log(`${p}`);
console.log([...p.keys()].join(), [...p.values()].length, Object.prototype.toString.call(p), Object.prototype.toString.call(p.keys()), JSON.stringify(p), Object.keys(URLSearchParams.prototype).join(), URLSearchParams.name, URLSearchParams.length);
p.forEach(function (v, k, o) { console.log(k, v, o === p, this === window); });
console.log(new URLSearchParams({ a: 1, b: [1, 2], c: null }).toString(), new URLSearchParams([['x', 1], ['y', 2]]).toString(), new URLSearchParams(new Map([['m', 1]])).toString(), new URLSearchParams(p).toString() === p.toString(), new URLSearchParams().toString() === '', new URLSearchParams('a&b&&c=').toString(), new URLSearchParams(null) + '', new URLSearchParams(5) + '', Object.fromEntries(new URLSearchParams('q=1&r=2')).r);
for (const f of [() => URLSearchParams(), () => new URLSearchParams([[1]]), () => new URLSearchParams([1]), () => p.get(), () => p.append('x'), () => URLSearchParams.prototype.get.call({}, 'x'), () => p.forEach(), () => p.forEach(5), () => new URLSearchParams(Symbol()), () => URLSearchParams.prototype.size]) try { console.log(f()); } catch (e) { console.log(e.name, e.message); }
console.log(String(URLSearchParams), p, { p }, typeof URLSearchParams, p instanceof URLSearchParams, new (class extends URLSearchParams { x() { return this.get('a'); } })('a=1').x());
fetch('/api/x?' + new URLSearchParams({ q: '한글', n: 1 })).then((r) => r.json()).then((j) => console.log(j.url));
