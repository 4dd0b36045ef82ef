// A queue of idle work, as in "Idle Until Urgent": requestIdleCallback, deadlines, cancelling, chunks, a value computed when idle or when asked for.
class IdleValue {
  constructor(init) {
    this._init = init;
    this._value = undefined;
    this._done = false;
    this._handle = requestIdleCallback(() => {
      console.log('  (computed when idle)');
      this._set();
    });
  }
  _set() {
    this._value = this._init();
    this._done = true;
  }
  getValue() {
    if (!this._done) {
      cancelIdleCallback(this._handle);
      console.log('  (computed when asked for)');
      this._set();
    }
    return this._value;
  }
}

class IdleQueue {
  #tasks = [];
  #handle = 0;
  #onEmpty = [];
  processed = 0;

  push(task, { front = false } = {}) {
    this.#tasks[front ? 'unshift' : 'push'](task);
    if (!this.#handle) this.#schedule();
    return this;
  }
  #schedule() {
    this.#handle = requestIdleCallback((deadline) => this.#run(deadline));
  }
  #run(deadline) {
    this.#handle = 0;
    // at least one, so that there is always progress
    do {
      const task = this.#tasks.shift();
      if (!task) break;
      try {
        task({ deadline, queue: this });
      } catch (error) {
        console.error('  task failed:', error.message);
      }
      this.processed++;
    } while (deadline.timeRemaining() > 0);
    if (this.#tasks.length) this.#schedule();
    else this.#onEmpty.splice(0).forEach((resolve) => resolve(this.processed));
  }
  get size() { return this.#tasks.length; }
  whenEmpty() {
    return this.#tasks.length || this.#handle ? new Promise((r) => this.#onEmpty.push(r)) : Promise.resolve(this.processed);
  }
  flush() {
    cancelIdleCallback(this.#handle);
    this.#handle = 0;
    const never = { timeRemaining: () => Infinity, didTimeout: false };
    while (this.#tasks.length) this.#run(never);
  }
}

const log = (text) => () => console.log(' ', text);

async function main() {
  console.log('1. lazily');
  const formatter = new IdleValue(() => ({ format: (n) => n.toFixed(2) }));
  const unused = new IdleValue(() => 'unused');
  console.log(' ', formatter.getValue().format(Math.PI));
  await new Promise((r) => setTimeout(r, 100));
  console.log(' ', unused.getValue(), formatter.getValue() === formatter.getValue());

  console.log('2. queue');
  const queue = new IdleQueue();
  queue.push(log('a')).push(({ queue: q }) => { console.log('  b'); q.push(log('b2')).push(log('first of all'), { front: true }); }).push(log('c'));
  queue.push(() => { throw new Error('bad task'); }).push(log('d'));
  console.log('  waiting', queue.size);
  console.log('  processed', await queue.whenEmpty(), 'left', queue.size);

  console.log('3. flushed at once');
  queue.push(log('x')).push(log('y'));
  queue.flush();
  console.log('  processed', queue.processed, await queue.whenEmpty());

  console.log('4. deadlines');
  await new Promise((resolve) => requestIdleCallback((deadline) => {
    const left = deadline.timeRemaining();
    console.log(' ', deadline.didTimeout, left >= 0, left <= 50, Object.prototype.toString.call(deadline));
    resolve();
  }));

  console.log('5. cancelled, and never twice');
  const order = [];
  const id1 = requestIdleCallback(() => order.push('one'));
  const id2 = requestIdleCallback(() => order.push('two'));
  requestIdleCallback(() => order.push('three'));
  cancelIdleCallback(id2);
  console.log(' ', id1 < id2, typeof id1);
  await new Promise((r) => setTimeout(r, 100));
  console.log(' ', order.join());

  console.log('6. before idle: microtasks and timers');
  requestIdleCallback(() => console.log('  idle'));
  setTimeout(() => console.log('  timer'), 0);
  Promise.resolve().then(() => console.log('  microtask'));
  await new Promise((r) => setTimeout(r, 100));

  console.log('7. a time-out while busy');
  const start = Date.now();
  let ran = false;
  requestIdleCallback((d) => { ran = true; console.log('  timed out', d.didTimeout, Date.now() - start >= 50); }, { timeout: 50 });
  while (Date.now() - start < 120);
  console.log('  still busy, ran:', ran);
  await new Promise((r) => setTimeout(r, 150));

  console.log('8. a long job in chunks');
  const primes = [];
  let candidate = 2;
  await new Promise((resolve) => {
    requestIdleCallback(function chunk(deadline) {
      let n = 0;
      while (n++ < 100 && candidate < 300) {
        if (primes.every((p) => candidate % p)) primes.push(candidate);
        candidate++;
      }
      candidate < 300 ? requestIdleCallback(chunk) : resolve();
    });
  });
  console.log(' ', primes.length, 'primes, the last is', primes.at(-1));

  console.log('9. wrong use');
  for (const wrong of [() => requestIdleCallback(), () => requestIdleCallback('code'), () => cancelIdleCallback(), () => cancelIdleCallback(12345)]) {
    try { console.log(' ', wrong()); } catch (e) { console.log(' ', e.name, e.message); }
  }
}
main().then(() => console.log('done'));
