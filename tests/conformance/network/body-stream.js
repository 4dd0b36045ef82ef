// response.body: a stream of one chunk here; reading it, iterating it, cancelling it.
const wait = (ms) => new Promise((r) => setTimeout(r, ms));
(async () => {
  const first = await fetch('/api/a?delay=20');
  await wait(40);
  const reader = first.body.getReader();
  console.log(first.bodyUsed, first.body.locked, first.body === first.body);
  const { value, done } = await reader.read();
  console.log(value.constructor.name, value.length, done, first.bodyUsed);
  console.log((await reader.read()).done);
  const second = await fetch('/api/b?delay=20');
  let text = '';
  for await (const chunk of second.body)
    text += String.fromCharCode(...chunk);
  console.log(text, second.bodyUsed);
  const third = await fetch('/api/c?delay=20');
  console.log(await third.body.cancel('no'), third.bodyUsed);
  await third.text().catch((e) => console.log(e.message));
  const fourth = await fetch('/api/d?delay=20');
  await fourth.body.pipeTo(new WritableStream({ write(c) { console.log('write', c.length); }, close() { console.log('close'); } }));
  const fifth = await fetch('/api/e?delay=20');
  const upper = new TransformStream({ transform(c, k) { k.enqueue(new Uint8Array(c.map((x) => (x > 96 && x < 123 ? x - 32 : x)))); } });
  console.log(await new Response(fifth.body.pipeThrough(upper)).text());
})();
