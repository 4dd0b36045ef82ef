// clone: both bodies can be read, before and after one was; headers are copies.
(async () => {
  const response = await fetch('/api/x');
  const copy = response.clone();
  console.log(copy.status, copy.url === response.url, copy.headers !== response.headers, copy.bodyUsed);
  console.log((await response.json()).url, response.bodyUsed, copy.bodyUsed);
  console.log((await copy.json()).url, copy.bodyUsed);
  const made = new Response('by hand', { headers: { 'X-A': '1' } });
  const twin = made.clone();
  twin.headers.set('X-A', '2');
  console.log(made.headers.get('X-A'), twin.headers.get('X-A'), await twin.text(), await made.text());
  const streamed = new Response(new ReadableStream({ start(c) { c.enqueue(new Uint8Array([104, 105])); c.close(); } }));
  const second = streamed.clone();
  console.log(await streamed.text(), await second.text());
  const wrong = new Response(new ReadableStream({ start(c) { c.enqueue('text'); c.close(); } }));
  await wrong.text().catch((e) => console.log(e.name, e.message));
})();
