// Request: its members, methods in another case, copies with changes.
const r = new Request('/a?b#c');
console.log(r.method, r.url.replace(/:\d+/, ''), r.mode, r.credentials, r.cache, r.redirect, r.referrer, JSON.stringify(r.destination), r.duplex, r.keepalive, r.bodyUsed, r.body);
for (const method of ['get', 'post', 'patch', 'Delete', 'foo'])
  console.log(method, new Request('/', { method }).method);
const post = new Request('/save', { method: 'POST', body: 'text', headers: { 'X-A': '1' } });
console.log([...post.headers].join(';'), post.body instanceof ReadableStream);
const copy = new Request(post, { headers: { 'X-B': '2' } });
console.log(post.bodyUsed, copy.bodyUsed, [...copy.headers].join(';'), copy.method);
copy.text().then((text) => console.log(text, copy.bodyUsed));
const clone = new Request('/c', { method: 'PUT', body: new URLSearchParams('k=v') }).clone();
clone.text().then((text) => setTimeout(() => console.log(text, clone.headers.get('content-type')), 20));
const controller = new AbortController();
const signalled = new Request('/', { signal: controller.signal });
console.log(signalled.signal === controller.signal, signalled.signal.aborted);
signalled.signal.addEventListener('abort', () => console.log('its own signal'));
controller.signal.addEventListener('abort', () => console.log('the given signal'));
controller.abort();
