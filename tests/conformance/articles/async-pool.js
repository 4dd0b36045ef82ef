// Concurrency helpers: a semaphore, a mutex, a pool, retry with backoff, timeouts; with a log of who runs when.
const sleep = (ms, value) => new Promise((resolve) => setTimeout(resolve, ms, value));
const start = Date.now();
const at = () => Math.round((Date.now() - start) / 50) * 50;

class Semaphore {
  constructor(permits) {
    this.permits = permits;
    this.waiting = [];
  }
  async acquire() {
    if (this.permits > 0) {
      this.permits--;
      return;
    }
    await new Promise((resolve) => this.waiting.push(resolve));
  }
  release() {
    const next = this.waiting.shift();
    if (next) next();
    else this.permits++;
  }
  async use(fn) {
    await this.acquire();
    try {
      return await fn();
    } finally {
      this.release();
    }
  }
}

class Mutex extends Semaphore {
  constructor() { super(1); }
  get locked() { return this.permits === 0; }
}

async function pool(tasks, limit) {
  const results = new Array(tasks.length);
  let next = 0;
  let running = 0, most = 0;
  async function worker(name) {
    while (next < tasks.length) {
      const index = next++;
      running++;
      most = Math.max(most, running);
      console.log(`worker ${name} takes task ${index}`);
      try {
        results[index] = { ok: true, value: await tasks[index]() };
      } catch (error) {
        results[index] = { ok: false, error };
      }
      running--;
    }
    return name;
  }
  const finished = await Promise.all(Array.from({ length: limit }, (_, i) => worker('ABCDEF'[i])));
  console.log('workers done:', finished.join(' '), '| at most', most, 'at a time');
  return results;
}

class RetryError extends Error {
  constructor(attempts, cause) {
    super(`Gave up after ${attempts} attempts`, { cause });
    this.name = 'RetryError';
  }
}

async function retry(fn, { attempts = 3, base = 40, factor = 2, onRetry = () => {} } = {}) {
  let last;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      return await fn(attempt);
    } catch (error) {
      last = error;
      if (attempt === attempts) break;
      const delay = base * factor ** (attempt - 1);
      onRetry(attempt, delay, error);
      await sleep(delay);
    }
  }
  throw new RetryError(attempts, last);
}

const withTimeout = (promise, ms, label = 'operation') => {
  let timer;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${label} timed out after ${ms} ms`)), ms);
  });
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer));
};

async function main() {
  console.group('pool');
  const jobs = [100, 50, 200, 50].map((ms, i) => async () => {
    await sleep(ms);
    if (i === 1) throw new Error('job ' + i + ' failed');
    return i * 10;
  });
  const results = await pool(jobs, 2);
  for (const [i, r] of results.entries()) console.log(i, r.ok ? r.value : r.error.message);
  console.groupEnd();

  console.group('mutex');
  let balance = 100;
  const mutex = new Mutex();
  const unsafe = async (amount) => { const old = balance; await sleep(10); balance = old - amount; };
  await Promise.all([unsafe(10), unsafe(20), unsafe(30)]);
  console.log('without a lock:', balance);
  balance = 100;
  const safe = (amount) => mutex.use(() => unsafe(amount));
  const all = [safe(10), safe(20), safe(30)];
  console.log('locked:', mutex.locked, 'waiting:', mutex.waiting.length);
  await Promise.all(all);
  console.log('with a lock:', balance, mutex.locked);
  console.groupEnd();

  console.group('retry');
  const flaky = (failures) => (attempt) => {
    if (attempt <= failures) throw new TypeError('network down #' + attempt);
    return 'answer on attempt ' + attempt;
  };
  const onRetry = (n, ms, e) => console.warn(`attempt ${n}: ${e.message}; again in ${ms}`);
  console.log(await retry(flaky(1), { onRetry }));
  await retry(flaky(9), { attempts: 3, base: 20, onRetry }).catch((e) => {
    console.log(e.name, '-', e.message, '-', e.cause.name, '-', e.cause.message);
  });
  console.groupEnd();

  console.group('timeout');
  console.log(await withTimeout(sleep(10, 'in time'), 60));
  try {
    await withTimeout(sleep(120), 60, 'report');
  } catch ({ message }) {
    console.log(message);
  }
  console.groupEnd();
}

main()
  .then(() => console.log('main is done'))
  .catch((e) => console.log('main failed', e))
  .finally(() => console.log('elapsed more than 500:', at() > 500));
console.log('script is done');
