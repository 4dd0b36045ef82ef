// Response: made by hand, json, redirect and error, the type of each kind of body.
const show = (r) => console.log(r.status, JSON.stringify(r.statusText), r.ok, r.type, JSON.stringify(r.url), r.redirected, r.headers.get('content-type'), r.bodyUsed);
show(new Response());
show(new Response('text', { status: 201, statusText: 'Made', headers: { 'X-A': 'b' } }));
show(Response.json({ a: 1 }, { status: 404 }));
show(Response.error());
show(Response.redirect('/there', 301));
console.log(Response.redirect('/there').headers.get('location').replace(/:\d+/, ''));
show(new Response(new URLSearchParams('a=b')));
show(new Response(new Blob(['x'], { type: 'text/HTML' })));
show(new Response(new Uint8Array(3)));
show(new Response(5));
console.log(new Response(null).body, new Response('').body instanceof ReadableStream);
const form = new FormData();
form.append('name', 'Kim');
console.log(new Response(form).headers.get('content-type').slice(0, 30));
Response.json([1, { b: null }]).text().then((text) => console.log(text));
