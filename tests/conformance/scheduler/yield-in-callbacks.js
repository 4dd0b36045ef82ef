// Which callbacks inherit the priority of the task that they were given in: a promise's, a microtask's, not a timer's.
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const kPriorities = ['user-blocking', 'user-visible', 'background'];

async function test(name, start, priority = 'background') {
  const order = [];
  let finished;
  const end = new Promise((resolve) => { finished = resolve; });
  async function inner() {
    const others = kPriorities.map((each) => scheduler.postTask(() => order.push(each), { priority: each }));
    await scheduler.yield();
    order.push('yield');
    await Promise.all(others);
    finished();
  }
  scheduler.postTask(() => start(inner), { priority });
  await end;
  await wait(30);
  console.log(name, order.join(' '));
}

async function passOn(f) {
  for await (const _ of (async function* () { await wait(5); yield 1; })())
    f();
}

(async () => {
  let callback;
  let settle;
  const outside = new Promise((resolve) => { settle = resolve; });
  outside.then(() => callback());

  await test('direct:', (f) => f());
  await test('timer:', (f) => setTimeout(f, 10));
  await test('zero timer:', (f) => setTimeout(f, 0));
  await test('queueMicrotask:', (f) => queueMicrotask(f));
  await test('then:', (f) => Promise.resolve().then(f));
  await test('then after a timer:', (f) => wait(10).then(f));
  await test('thenable:', (f) => { Promise.resolve({ then(resolve) { f(); resolve(); } }); });
  await test('frame:', (f) => requestAnimationFrame(f));
  await test('idle:', (f) => requestIdleCallback(f));
  await test('idle, from an urgent task:', (f) => requestIdleCallback(f), 'user-blocking');
  await test('dispatch:', (f) => {
    const target = new EventTarget();
    target.addEventListener('x', f);
    target.dispatchEvent(new Event('x'));
  });
  await test('abort, from a timer:', (f) => {
    const controller = new AbortController();
    controller.signal.addEventListener('abort', f);
    setTimeout(() => controller.abort(), 10);
  });
  await test('task inside:', (f) => scheduler.postTask(f));
  await test('then of a task:', (f) => scheduler.postTask(() => {}).then(f));
  await test('then of yield:', (f) => scheduler.yield().then(f));
  await test('then added outside:', (f) => { callback = f; settle(); });
  await test('for await:', passOn);
})();
