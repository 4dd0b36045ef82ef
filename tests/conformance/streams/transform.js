// TransformStream: chunks through a transformer, flush at the end, more and fewer chunks than came in.
const twice = new TransformStream({
  start() { console.log('start'); },
  transform(chunk, controller) {
    console.log('transform', chunk);
    if (chunk % 2)
      controller.enqueue(chunk * 10);
    controller.enqueue(chunk);
  },
  flush(controller) { console.log('flush'); controller.enqueue('end'); },
});
const source = new ReadableStream({ start(c) { for (const n of [1, 2, 3]) c.enqueue(n); c.close(); } });
(async () => {
  for await (const chunk of source.pipeThrough(twice))
    console.log('out', chunk);
  const identity = new TransformStream();
  const writer = identity.writable.getWriter();
  const reader = identity.readable.getReader();
  writer.write('through').then(() => console.log('written'));
  console.log((await reader.read()).value);
  writer.close();
  console.log((await reader.read()).done);
  const failing = new TransformStream({ transform() { throw new Error('bad chunk'); } });
  failing.writable.getWriter().write(1).catch((e) => console.log('write', e.message));
  failing.readable.getReader().read().catch((e) => console.log('read', e.message));
})();
