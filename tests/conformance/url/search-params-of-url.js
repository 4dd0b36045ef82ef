// searchParams and the URL that they belong to follow each other.
const u = new URL('http://h/p?a=1&b=%ED%95%9C#x');
const p = u.searchParams;
console.log(p === u.searchParams, p.get('b'), p.size);
p.append('c', 'x y'); console.log(u.href);
p.delete('a'); console.log(u.search);
p.set('b', 'é&='); console.log(u.href);
u.search = '?z=1&z=2'; console.log(p.toString(), p.getAll('z').join());
p.sort(); p.append('a', "~'!()*"); p.sort(); console.log(u.href);
for (const key of [...p.keys()]) p.delete(key);
console.log(u.href, p.size);
u.href = 'http://new/?q=1'; console.log(p.get('q'), p.toString());
new URLSearchParams(p).append('other', '1'); console.log(u.href);
u.search = ''; console.log(u.href, [...p].length);
