// pipeTo when one side fails: the other is cancelled or aborted, unless that is prevented.
(async () => {
  const readable = (fail) => new ReadableStream({
    pull(c) { if (fail) c.error(new Error('source')); else c.enqueue(1); },
    cancel(reason) { console.log('cancelled', reason.message ?? reason); },
  }, { highWaterMark: 0 });
  const writable = (fail) => new WritableStream({
    write() { if (fail) throw new Error('sink'); },
    abort(reason) { console.log('aborted', reason.message ?? reason); },
  });
  await readable(true).pipeTo(writable(false)).catch((e) => console.log('1', e.message));
  await readable(false).pipeTo(writable(true)).catch((e) => console.log('2', e.message));
  await readable(true).pipeTo(writable(false), { preventAbort: true }).catch((e) => console.log('3', e.message));
  await readable(false).pipeTo(writable(true), { preventCancel: true }).catch((e) => console.log('4', e.message));
  const abort = new AbortController();
  setTimeout(() => abort.abort(), 20);
  const slow = new ReadableStream({ cancel(reason) { console.log('cancelled', reason.name); } });
  await slow.pipeTo(writable(false), { signal: abort.signal }).catch((e) => console.log('5', e.name));
  const open = new WritableStream({ close() { console.log('never'); } });
  await new ReadableStream({ start(c) { c.close(); } }).pipeTo(open, { preventClose: true });
  console.log('6', open.locked);
})();
