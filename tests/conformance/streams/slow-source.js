// A source that makes a chunk every 40 ms, read by a slower reader; what waits in the queue.
let n = 0;
const stream = new ReadableStream({
  start(c) {
    const id = setInterval(() => {
      c.enqueue(++n);
      console.log('made', n, c.desiredSize);
      if (n === 4) {
        clearInterval(id);
        c.close();
      }
    }, 40);
  },
});
(async () => {
  const reader = stream.getReader();
  for (let r = await reader.read(); !r.done; r = await reader.read()) {
    console.log('got', r.value);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  console.log('end');
})();
