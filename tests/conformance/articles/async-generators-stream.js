// Streams over async generators: sources, transforms, sinks, cleaning up, a push queue with Symbol.asyncIterator.
const delay = (ms) => new Promise((done) => setTimeout(done, ms));

async function* ticker(name, count, ms = 1) {
  try {
    for (let i = 1; i <= count; i++) {
      await delay(ms);
      yield i;
    }
    return 'finished';
  } finally {
    console.log(`[${name} closed]`);
  }
}

const map = (fn) => async function* (source) {
  for await (const item of source) yield fn(item);
};
const filter = (test) => async function* (source) {
  for await (const item of source) if (await test(item)) yield item;
};
const take = (n) => async function* (source) {
  if (n <= 0) return;
  for await (const item of source) {
    yield item;
    if (--n === 0) return;
  }
};
const batch = (size) => async function* (source) {
  let bucket = [];
  for await (const item of source) {
    bucket.push(item);
    if (bucket.length === size) {
      yield bucket;
      bucket = [];
    }
  }
  if (bucket.length) yield bucket;
};
const pipe = (source, ...stages) => stages.reduce((stream, stage) => stage(stream), source);
const collect = async (source) => {
  const all = [];
  for await (const x of source) all.push(x);
  return all;
};

// Something that is pushed into, and read with for await
class AsyncQueue {
  #values = [];
  #readers = [];
  #closed = false;
  push(value) {
    if (this.#closed) throw new Error('queue is closed');
    const reader = this.#readers.shift();
    reader ? reader.resolve({ value, done: false }) : this.#values.push(value);
    return this;
  }
  fail(error) {
    this.#readers.splice(0).forEach((reader) => reader.reject(error));
    this.#closed = true;
  }
  close() {
    this.#closed = true;
    for (const reader of this.#readers.splice(0)) reader.resolve({ value: undefined, done: true });
  }
  [Symbol.asyncIterator]() {
    return {
      next: () => {
        if (this.#values.length) return Promise.resolve({ value: this.#values.shift(), done: false });
        if (this.#closed) return Promise.resolve({ value: undefined, done: true });
        return new Promise((resolve, reject) => this.#readers.push({ resolve, reject }));
      },
      return: async (value) => {
        console.log('reader left early');
        return { value, done: true };
      },
    };
  }
}

async function merge(names, ...sources) {
  const iterators = sources.map((s) => s[Symbol.asyncIterator]());
  const next = (i) => iterators[i].next().then((result) => ({ i, result }));
  const pending = new Map(iterators.map((_, i) => [i, next(i)]));
  const out = [];
  while (pending.size) {
    const { i, result } = await Promise.race(pending.values());
    if (result.done) pending.delete(i);
    else {
      out.push(names[i] + result.value);
      pending.set(i, next(i));
    }
  }
  return out;
}

(async function main() {
  console.log('1. pipeline');
  const evens = pipe(ticker('ten', 10), filter((n) => n % 2 === 0), map((n) => n ** 2), take(3), batch(2));
  for await (const pair of evens) console.log('  got', pair.join(' & '));

  console.log('2. errors travel down');
  const broken = pipe(ticker('three', 3), map((n) => { if (n === 2) throw new Error(`cannot map ${n}`); return n; }));
  try {
    for await (const n of broken) console.log('  got', n);
  } catch (error) {
    console.log('  caught', error.message);
  }

  console.log('3. by hand');
  const it = ticker('hand', 5);
  console.log(' ', JSON.stringify(await it.next()), JSON.stringify(await it.return('bye')), JSON.stringify(await it.next()));
  const other = ticker('never started', 5);
  console.log(' ', JSON.stringify(await other.return(7)));
  const thrown = ticker('thrown into', 5);
  await thrown.next();
  await thrown.throw(new Error('from outside')).catch((e) => console.log('  rejected:', e.message));

  console.log('4. calls are queued');
  const queued = ticker('queued', 2);
  const results = await Promise.all([queued.next(), queued.next(), queued.next(), queued.next()]);
  console.log(' ', results.map(({ value, done }) => `${value}/${done}`).join(' '));

  console.log('5. a push queue');
  const q = new AsyncQueue();
  q.push('a').push('b');
  setTimeout(() => { q.push('c'); q.push('d'); }, 10);
  setTimeout(() => q.close(), 60);
  console.log(' ', (await collect(q)).join(''));
  try { q.push('e'); } catch ({ message }) { console.log(' ', message); }
  const q2 = new AsyncQueue();
  q2.push(1).push(2).push(3);
  for await (const n of q2) if (n === 2) break;
  const q3 = new AsyncQueue();
  queueMicrotask(() => q3.fail(new RangeError('source failed')));
  await collect(q3).catch((e) => console.log(' ', e.name, e.message));

  console.log('6. sync iterables of promises');
  for await (const v of [Promise.resolve('x'), 'y', delay(1).then(() => 'z')]) console.log(' ', v);

  console.log('7. merged');
  console.log(' ', (await merge('AB', ticker('A', 3, 100), ticker('B', 2, 170))).join(' '));
})().finally(() => console.log('done'));
