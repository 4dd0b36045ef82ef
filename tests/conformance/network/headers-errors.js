// What Headers refuses, in Chromium's words, and what its guards pass over.
const t = (name, f) => { try { console.log(name, String(f())); } catch (e) { console.log(name, e.name, '|', e.message); } };
t(1, () => Headers());
t(2, () => new Headers(1));
t(3, () => new Headers([['a']]));
t(4, () => new Headers([1]));
t(5, () => new Headers({ 'a b': '1' }));
t(6, () => new Headers({ a: 'x\ny' }));
t(7, () => new Headers({ a: '한' }));
t(8, () => new Headers().append('a'));
t(9, () => new Headers().get());
t(10, () => new Headers().has(''));
t(11, () => Headers.prototype.get.call({}, 'a'));
t(12, () => new Headers().forEach(1));
t(13, () => new Headers({ a: Symbol('s') }));
t(14, () => Response.error().headers.append('a', 'b'));
for (const name of ['Host', 'Cookie', 'Content-Length', 'Sec-X', 'X-Mine', 'Set-Cookie']) {
  const request = new Request('/', { headers: { [name]: '1' } });
  const opaque = new Request('/', { mode: 'no-cors', headers: { [name]: '1' } });
  const response = new Response('', { headers: { [name]: '1' } });
  console.log(name, request.headers.has(name), opaque.headers.has(name), response.headers.has(name));
}
