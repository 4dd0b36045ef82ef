// Writes that fail, abort with writes under way, the signal of the controller.
(async () => {
  const failing = new WritableStream({ write() { throw new Error('no room'); } }).getWriter();
  failing.closed.catch((e) => console.log('closed', e.message));
  await failing.write(1).catch((e) => console.log('write', e.message));
  await failing.write(2).catch((e) => console.log('again', e.message));
  failing.ready.catch((e) => console.log('ready', e.message));
  console.log(failing.desiredSize);
  let controller;
  const sink = new WritableStream({
    start(c) { controller = c; },
    write() { return new Promise((r) => setTimeout(() => { console.log('written'); r(); }, 40)); },
    abort(reason) { console.log('abort', reason); },
  });
  const writer = sink.getWriter();
  controller.signal.addEventListener('abort', () => console.log('signal', controller.signal.reason));
  const first = writer.write(1);
  const second = writer.write(2);
  await null;
  first.then(() => console.log('first done'));
  second.catch((e) => console.log('second', e));
  writer.abort('stop').then(() => console.log('aborted'));
  console.log('after abort()', writer.desiredSize);
})();
