// tee: both branches get each chunk; the source is cancelled when both are, with both reasons.
let pulls = 0;
const stream = new ReadableStream({
  pull(c) { console.log('pull', ++pulls); c.enqueue(pulls); if (pulls === 3) c.close(); },
  cancel(reasons) { console.log('cancel', JSON.stringify(reasons)); },
}, { highWaterMark: 0 });
const [a, b] = stream.tee();
console.log(stream.locked, a instanceof ReadableStream);
(async () => {
  const one = a.getReader();
  const two = b.getReader();
  console.log('a', (await one.read()).value);
  console.log('b', (await two.read()).value);
  console.log('a', (await one.read()).value, 'a', (await one.read()).value, (await one.read()).done);
  for (let r = await two.read(); !r.done; r = await two.read())
    console.log('b', r.value);
  const [c, d] = new ReadableStream({ cancel(reasons) { console.log('cancel', JSON.stringify(reasons)); } }).tee();
  c.cancel('c').then(() => console.log('c cancelled'));
  setTimeout(() => d.cancel('d').then(() => console.log('d cancelled')), 10);
})();
