// scheduler.yield() takes priority from the task in which its function began, however long that has waited since.
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function probe(name, options, between) {
  const order = [];
  await scheduler.postTask(async () => {
    await between();
    const others = ['user-blocking', 'user-visible', 'background'].map((priority) =>
      scheduler.postTask(() => order.push(priority), { priority }));
    await scheduler.yield();
    order.push('yield');
    await Promise.all(others);
  }, options);
  console.log(name, order.join(' '));
}
(async () => {
  for (const priority of ['user-blocking', 'user-visible', 'background']) {
    await probe(`${priority} at once:`, { priority }, () => {});
    await probe(`${priority} after a promise:`, { priority }, () => Promise.resolve());
    await probe(`${priority} after a timer:`, { priority }, () => wait(10));
    await probe(`${priority} after fetch:`, { priority }, () => fetch('/a'));
    await probe(`${priority} after yield:`, { priority }, () => scheduler.yield());
    await probe(`${priority} by signal:`, { signal: new TaskController({ priority }).signal }, () => wait(10));
    await probe(`${priority} after a task of another priority:`, { priority }, () => scheduler.postTask(() => {}, { priority: 'background' }));
    await probe(`${priority} given, and a signal:`, { priority, signal: new TaskController({ priority: 'background' }).signal }, () => wait(10));
  }
  const plain = new AbortController();
  await probe('plain signal:', { signal: plain.signal, priority: 'background' }, () => wait(10));
})();
