// for await over a stream: ticks, an early end, an error, preventCancel.
const source = (n, name) => new ReadableStream({
  start(c) { for (let i = 1; i <= n; ++i) c.enqueue(i); if (name !== 'open') c.close(); },
  cancel(reason) { console.log(name, 'cancelled', reason); },
});
(async () => {
  let p = Promise.resolve();
  for (let i = 1; i <= 8; ++i)
    p = p.then(() => console.log('tick', i));
  for await (const chunk of source(3, 'all'))
    console.log('chunk', chunk);
  const early = source(3, 'early');
  for await (const chunk of early) {
    console.log('early', chunk);
    break;
  }
  console.log(early.locked);
  const kept = source(3, 'kept');
  for await (const chunk of kept.values({ preventCancel: true })) {
    console.log('kept', chunk);
    break;
  }
  console.log('then', (await kept.getReader().read()).value);
  const broken = new ReadableStream({ pull(c) { c.error(new Error('broken')); } });
  try {
    for await (const chunk of broken)
      console.log('never', chunk);
  } catch (e) {
    console.log('caught', e.message, broken.locked);
  }
  const iterator = source(1, 'hand').values();
  console.log(JSON.stringify(await iterator.next()), JSON.stringify(await iterator.next()), JSON.stringify(await iterator.next()));
  console.log(JSON.stringify(await iterator.return('x')));
})();
