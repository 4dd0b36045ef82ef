// terminate and error of a transform stream's controller, and cancelling its readable side.
(async () => {
  const first = new TransformStream({ transform(chunk, c) { c.enqueue(chunk); if (chunk === 2) c.terminate(); } });
  const source = new ReadableStream({
    start(c) { for (let n = 1; n <= 4; ++n) c.enqueue(n); },
    cancel(reason) { console.log('source cancelled', reason.message); },
  });
  for await (const chunk of source.pipeThrough(first))
    console.log('out', chunk);
  let controller;
  const second = new TransformStream({ start(c) { controller = c; } });
  controller.error(new Error('stop'));
  await second.readable.getReader().read().catch((e) => console.log('read', e.message));
  await second.writable.getWriter().write(1).catch((e) => console.log('write', e.message));
  const third = new TransformStream({ cancel(reason) { console.log('cancel', reason); } });
  await third.readable.cancel('enough');
  await third.writable.getWriter().closed.catch((e) => console.log('closed', e));
})();
