// fetch resolves its address as all do: dots, spaces, fragments, other origins.
const path = (r) => r.url.replace(/^http:\/\/[^/]*/, '');
(async () => {
  for (const address of ['/api/a/../b?delay=20', '/api/x y?q=é&delay=20#frag', new URL('/api/url?delay=20', location.href), '//' + location.host + '/api/c?delay=20'])
    { const r = await fetch(address); console.log(path(r), (await r.json()).url); }
  for (const bad of ['http://[', 'http://h:99999/']) await fetch(bad).catch((e) => console.log(e.name, e.message));
})();
