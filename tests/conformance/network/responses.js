// @response /api/user 200 {"name":"Kim"} delay=120
// @response /text 200 just text delay=60
// @response /teapot 418 short
// @response /nothing 204
// @response /broken error
// Status, body, latency and failure of each address, as its @response line says.
const begin = performance.now();
const show = async (url) => {
  try {
    const r = await fetch(url);
    console.log(url, r.status, r.statusText, r.ok, r.headers.get('content-type'), r.body === null, JSON.stringify(await r.text()), Math.round((performance.now() - begin) / 60) * 60);
  } catch (e) {
    console.log(url, e.name, e.message);
  }
};
(async () => {
  await show('/api/user');
  await show('/text');
  await show('/teapot');
  await show('/nothing');
  await show('/broken');
  await show('/unknown');
})();
