// Iterators of URLSearchParams see what changes while they go.
const p = new URLSearchParams('a=1&b=2&c=3');
const seen = [];
for (const [key, value] of p) { seen.push(key + value); if (key === 'a') p.delete('b'); if (key === 'c' && p.size < 5) p.append('d', '4'); }
console.log(seen.join(' '));
const it = p.entries(); console.log(JSON.stringify(it.next()), typeof it[Symbol.iterator], it[Symbol.iterator]() === it, Object.prototype.toString.call(it));
p.forEach(function (value, key, all) { console.log(key, value, all === p, this.tag); }, { tag: 't' });
console.log(p[Symbol.iterator] === p.entries, p.has('a', '1'), p.has('a', '2'), p.get('none'));
p.delete('d', '4'); console.log(String(p));
