// How many ticks a read takes: of a queued chunk, of one that comes later, of a closed and of an errored stream.
function chain(name) {
  let p = Promise.resolve();
  for (let i = 1; i <= 4; ++i)
    p = p.then(() => console.log(name, i));
}
const settle = (name, promise) => promise.then((r) => console.log(name, r.value, r.done), (e) => console.log(name, 'failed', e.message));
let controller;
const make = () => new ReadableStream({ start(c) { controller = c; } }, { highWaterMark: 5 });
const queued = make();
controller.enqueue(1);
chain('a');
settle('queued', queued.getReader().read());
setTimeout(() => {
  const later = make();
  chain('b');
  settle('later', later.getReader().read());
  controller.enqueue(2);
}, 40);
setTimeout(() => {
  const closed = make();
  controller.close();
  chain('c');
  settle('closed', closed.getReader().read());
}, 80);
setTimeout(() => {
  const errored = make();
  controller.error(new Error('broken'));
  chain('d');
  settle('errored', errored.getReader().read());
}, 120);
