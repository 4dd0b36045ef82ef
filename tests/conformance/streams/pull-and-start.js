// When start, pull and cancel of an underlying source are called, beside a chain of microtasks.
let p = Promise.resolve();
for (let i = 1; i <= 6; ++i)
  p = p.then(() => console.log('tick', i));
const stream = new ReadableStream({
  start(controller) { console.log('start', controller.desiredSize); },
  pull(controller) { console.log('pull', controller.desiredSize); controller.enqueue('chunk'); },
  cancel(reason) { console.log('cancel', reason); },
}, { highWaterMark: 2 });
console.log('made', stream.locked);
setTimeout(() => {
  const reader = stream.getReader();
  console.log('locked', stream.locked);
  reader.read().then(({ value, done }) => console.log('read', value, done));
  reader.cancel('enough').then((v) => console.log('cancelled', v));
  reader.closed.then(() => console.log('closed'));
}, 20);
