// A writable stream: start, writes one after the other, backpressure and `ready`, closing.
let p = Promise.resolve();
for (let i = 1; i <= 9; ++i)
  p = p.then(() => console.log('tick', i));
const stream = new WritableStream({
  start() { console.log('start'); },
  write(chunk) { console.log('write', chunk); return chunk === 'slow' ? new Promise((r) => setTimeout(r, 30)) : undefined; },
  close() { console.log('close'); },
});
const writer = stream.getWriter();
console.log(writer.desiredSize);
writer.ready.then(() => console.log('ready at first'));
writer.write('a').then(() => console.log('a written'));
console.log(writer.desiredSize);
writer.ready.then(() => console.log('ready again'));
writer.write('slow').then(() => console.log('slow written'));
writer.write('b').then(() => console.log('b written'));
writer.close().then(() => console.log('closed'));
writer.closed.then(() => console.log('closed promise'));
