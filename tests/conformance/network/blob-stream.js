// Blob.stream(), and a body made of a stream of one's own.
(async () => {
  const stream = new Blob(['abc', 'def']).stream();
  console.log(stream instanceof ReadableStream, stream.locked);
  let bytes = 0;
  for await (const chunk of stream)
    bytes += chunk.length;
  console.log(bytes);
  console.log(await new Response(new Blob(['한글']).stream()).text());
  let n = 0;
  const counting = new ReadableStream({
    async pull(c) {
      await new Promise((r) => setTimeout(r, 30));
      c.enqueue(new Uint8Array([48 + n]));
      console.log('made', n);
      if (++n === 3)
        c.close();
    },
  }, { highWaterMark: 0 });
  console.log(await new Response(counting).text());
  const response = new Response(new ReadableStream({ start(c) { c.error(new Error('lost')); } }));
  await response.text().catch((e) => console.log(e.name, e.message));
})();
