// Every way to read a body: text, json, bytes, arrayBuffer, blob, formData.
(async () => {
  const make = () => new Response('{"a":[1,2]}', { headers: { 'content-type': 'application/json' } });
  console.log(await make().text());
  console.log((await make().json()).a.length);
  console.log((await make().bytes()).length, (await make().bytes()) instanceof Uint8Array);
  console.log((await make().arrayBuffer()).byteLength);
  const blob = await make().blob();
  console.log(blob.size, blob.type, await blob.text());
  const form = await new Response(new URLSearchParams([['a', '1 2'], ['b', '한']])).formData();
  console.log([...form].join(';'));
  const sent = new FormData();
  sent.append('one', 'x\ny');
  sent.append('two "q"', 'z');
  const back = await new Response(sent).formData();
  console.log(JSON.stringify([...back.values()]), [...back.keys()].length);
  const marked = new Response(new Uint8Array([239, 187, 191, 104, 105]));
  console.log((await marked.text()).length);
  const used = make();
  console.log(used.bodyUsed);
  const reading = used.text();
  console.log(used.bodyUsed);
  await reading;
})();
