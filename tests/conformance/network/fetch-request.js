// fetch with a Request, with options over it, with objects that have a toString.
(async () => {
  const request = new Request('/api/one', { headers: { 'X-A': '1' } });
  const response = await fetch(request);
  console.log(response.status, response.type, response.redirected, (await response.json()).url);
  const post = new Request('/api/two', { method: 'POST', body: 'sent' });
  console.log((await fetch(post)).ok, post.bodyUsed);
  await fetch(post).catch((e) => console.log(e.name, e.message));
  console.log((await fetch({ toString: () => '/api/three' })).url.replace(/:\d+/, ''));
  console.log((await fetch('/api/four#part')).url.replace(/:\d+/, ''));
  const head = await fetch('/api/five', { method: 'HEAD' });
  console.log(JSON.stringify(await head.text()), head.headers.get('content-type'));
  await fetch('/api/six', { method: 'a b' }).catch((e) => console.log(e.message));
  await fetch('/api/six', { body: 'x' }).catch((e) => console.log(e.message));
  await fetch().catch((e) => console.log(e.message));
  await fetch('nothing:at-all').catch((e) => console.log(e.name, e.message));
  const data = await fetch('data:text/plain;base64,aGk=');
  console.log(data.status, data.statusText, data.headers.get('content-type'), await data.text());
  console.log([...(await fetch('/api/seven')).headers.keys()].join());
})();
