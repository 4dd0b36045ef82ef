// Bodies that are there at once and bodies that fail at once, beside a chain of microtasks.
const one = async (name, f) => {
  await new Promise((r) => setTimeout(r, 40));
  let p = Promise.resolve();
  for (let i = 1; i <= 4; ++i)
    p = p.then(() => console.log('tick', i));
  f().then((v) => console.log(name, Object.prototype.toString.call(v)), (e) => console.log(name, 'failed', e.name));
};
(async () => {
  await one('text', () => new Response('x').text());
  await one('null', () => new Response().text());
  await one('bad json', () => new Response('{').json());
  await one('used', () => { const r = new Response('x'); r.text(); return r.text(); });
  await one('read', () => new Response('xyz').body.getReader().read());
  await one('blob', () => new Blob(['xyz']).stream().getReader().read());
})();
