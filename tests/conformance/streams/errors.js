// Refused receivers, arguments and states, in Chromium's words.
const t = async (name, f) => { try { console.log(name, String(await f())); } catch (e) { console.log(name, e.name, '|', e.message); } };
(async () => {
  await t(1, () => ReadableStream());
  await t(2, () => new ReadableStream(null));
  await t(3, () => new ReadableStream({ pull: 5 }));
  await t(4, () => new ReadableStream({ type: 'x' }));
  await t(5, () => { const r = new ReadableStream(); r.getReader(); r.getReader(); });
  await t(6, () => { const r = new ReadableStream(); r.getReader(); return r.cancel(); });
  await t(7, () => new ReadableStream().getReader({ mode: 'x' }));
  await t(8, () => { let k; new ReadableStream({ start(c) { k = c; } }); k.close(); k.enqueue(1); });
  await t(9, () => { let k; new ReadableStream({ start(c) { k = c; } }); k.close(); k.close(); });
  await t(10, () => new ReadableStream({ start() { throw new Error('at the start'); } }));
  await t(11, () => ReadableStream.prototype.getReader.call({}));
  await t(12, () => ReadableStream.prototype.cancel.call({}));
  await t(13, () => new ReadableStreamDefaultController());
  await t(14, () => new ReadableStreamDefaultReader({}));
  await t(15, () => { const w = new WritableStream(); w.getWriter(); w.getWriter(); });
  await t(16, () => { const w = new WritableStream().getWriter(); w.releaseLock(); return w.write(1); });
  await t(17, () => { const w = new WritableStream().getWriter(); w.close(); return w.write(1); });
  await t(18, () => { const w = new WritableStream(); w.close(); return w.close(); });
  await t(19, () => new WritableStream({ type: 'x' }));
  await t(20, () => new ReadableStream().pipeTo({}));
  await t(21, () => new ReadableStream().pipeThrough({}));
  await t(22, () => new TransformStream({ readableType: 'x' }));
  await t(23, () => structuredClone(new TransformStreamDefaultController()));
})();
