// Releasing a reader: reads that wait fail, the stream goes on for the next reader.
let controller;
const stream = new ReadableStream({ start(c) { controller = c; } });
const first = stream.getReader();
first.read().then(() => console.log('never'), (e) => console.log('read', e.name, e.message));
first.closed.catch((e) => console.log('closed', e.name, e.message));
first.releaseLock();
console.log(stream.locked);
const second = stream.getReader();
second.read().then((r) => console.log('second', r.value));
controller.enqueue('for the second');
first.read().catch((e) => console.log('late', e.message));
first.cancel().catch((e) => console.log('late cancel', e.message));
