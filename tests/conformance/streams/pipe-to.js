// pipeTo: chunks one after the other, then the end of both; the streams are locked meanwhile.
const source = new ReadableStream({
  start(c) { for (const x of ['a', 'b', 'c']) c.enqueue(x); c.close(); },
});
const sink = new WritableStream({
  write(chunk) { console.log('write', chunk); },
  close() { console.log('close'); },
});
let p = Promise.resolve();
for (let i = 1; i <= 12; ++i)
  p = p.then(() => console.log('tick', i));
source.pipeTo(sink).then((v) => console.log('piped', v, source.locked, sink.locked));
console.log(source.locked, sink.locked);
