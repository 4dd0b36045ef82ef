// Reading the stream of a body that has long arrived takes ticks, and no task.
(async () => {
  const response = await fetch('/api/late?delay=20');
  await new Promise((r) => setTimeout(r, 60));
  let p = Promise.resolve();
  for (let i = 1; i <= 6; ++i)
    p = p.then(() => console.log('tick', i));
  const reader = response.body.getReader();
  reader.closed.then(() => console.log('closed'));
  reader.read().then((r) => { console.log('chunk', r.value.length); return reader.read(); }).then((r) => console.log('done', r.done));
})();
