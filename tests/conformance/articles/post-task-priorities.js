// scheduler.postTask with priorities, delays and TaskController; yielding; microtasks that starve the rest, and how to break them up.
const out = [];
const note = (x) => (out.push(x), console.log(' ', x));
const macrotask = () => new Promise((r) => setTimeout(r, 0));
const pause = (ms) => new Promise((r) => setTimeout(r, ms));

const tests = {
  async 'by priority, not by order'() {
    const all = ['background', 'user-visible', 'user-blocking'].map((priority) => scheduler.postTask(() => note(priority), { priority }));
    scheduler.postTask(() => note('default is user-visible'));
    Promise.resolve().then(() => note('microtask first'));
    await Promise.all(all);
  },

  async 'results and errors'() {
    console.log(' ', await scheduler.postTask(() => 42), await scheduler.postTask(async () => 'async'));
    await scheduler.postTask(() => { throw new RangeError('task failed'); }).catch((e) => note(`${e.name}: ${e.message}`));
    await scheduler.postTask(() => {}, { priority: 'urgent' }).catch((e) => note(`${e.name}: ${e.message}`));
    await scheduler.postTask('no function').catch((e) => note(`${e.name}: ${e.message}`));
  },

  async 'aborting'() {
    const controller = new TaskController({ priority: 'background' });
    const { signal } = controller;
    const task = scheduler.postTask(() => note('never'), { signal });
    console.log(' ', signal.priority, signal.aborted, signal instanceof AbortSignal);
    controller.abort();
    await task.catch((e) => note(`${e.name}: ${e.message}`));
    await scheduler.postTask(() => note('never'), { signal }).catch((e) => note(e.name));
    const plain = new AbortController();
    const other = scheduler.postTask(() => note('never'), { signal: plain.signal, delay: 200 });
    plain.abort('not needed any more');
    await other.catch((e) => note(e));
  },

  async 'changing the priority'() {
    const controller = new TaskController({ priority: 'background' });
    controller.signal.addEventListener('prioritychange', (e) => note(`changed from ${e.previousPriority} to ${e.target.priority}`));
    const slow = scheduler.postTask(() => note('was background'), { signal: controller.signal });
    const normal = scheduler.postTask(() => note('normal'));
    controller.setPriority('user-blocking');
    await Promise.all([slow, normal]);
  },

  async 'delays'() {
    const late = scheduler.postTask(() => note('100 ms, blocking'), { delay: 100, priority: 'user-blocking' });
    const soon = scheduler.postTask(() => note('50 ms, background'), { delay: 50, priority: 'background' });
    await Promise.all([late, soon]);
  },

  async 'yielding in a long task'() {
    let clicks = 0;
    const work = scheduler.postTask(async () => {
      for (let i = 1; i <= 3; i++) {
        note(`chunk ${i}, clicks seen ${clicks}`);
        await scheduler.yield();
      }
    });
    scheduler.postTask(() => { clicks++; note('click'); }, { priority: 'user-blocking' });
    scheduler.postTask(() => note('other work of the same priority'));
    await work;
    await macrotask();
  },

  async 'microtasks starve timers'() {
    let n = 0, timer = false;
    setTimeout(() => { timer = true; }, 0);
    await new Promise((resolve) => {
      (function again() {
        if (timer || n === 500) return resolve();
        n++;
        queueMicrotask(again);
      })();
    });
    note(`after ${n} microtasks the timer had ${timer ? '' : 'not '}run`);
    await macrotask();
    note(`now it ${timer ? 'has' : 'has not'}`);
  },

  async 'macrotasks do not'() {
    let n = 0, timer = false;
    setTimeout(() => { timer = true; }, 50);
    await new Promise((resolve) => {
      (function again() {
        if (timer) return resolve();
        n++;
        setTimeout(again, 0);
      })();
    });
    note(`the timer ran after ${n > 2 ? 'several' : 'few'} macrotasks`);
  },

  async 'in chunks'() {
    async function* chunks(list, size) {
      for (let i = 0; i < list.length; i += size) {
        yield list.slice(i, i + size);
        await scheduler.yield();
      }
    }
    let sum = 0;
    const beside = scheduler.postTask(() => note(`in between the sum is ${sum}`), { priority: 'user-blocking' });
    for await (const chunk of chunks(Array.from({ length: 10 }, (_, i) => i + 1), 4)) sum += chunk.reduce((a, b) => a + b);
    await beside;
    note(`sum ${sum}`);
  },

  async 'a queue with its own priorities over microtasks'() {
    class Queue {
      lanes = { high: [], normal: [], low: [] };
      scheduled = false;
      add(fn, lane = 'normal') {
        this.lanes[lane].push(fn);
        if (this.scheduled) return;
        this.scheduled = true;
        queueMicrotask(() => this.flush());
      }
      flush() {
        for (let fn; (fn = this.lanes.high.shift() ?? this.lanes.normal.shift() ?? this.lanes.low.shift());) fn();
        this.scheduled = false;
      }
    }
    const q = new Queue();
    q.add(() => note('low'), 'low');
    q.add(() => { note('normal'); q.add(() => note('high from normal'), 'high'); });
    q.add(() => note('high'), 'high');
    note('added');
    await null;
    await null;
  },
};

(async () => {
  for (const [title, run] of Object.entries(tests)) {
    console.log(title);
    await run();
    await pause(20);
  }
  console.log(out.length, 'notes');
})();
