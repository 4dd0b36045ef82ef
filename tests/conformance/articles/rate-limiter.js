// Rate limiters: fixed window, sliding log, token bucket, leaky bucket with a queue; with a clock of their own and with timers.
class FakeClock {
  constructor() { this.time = 0; }
  now = () => this.time;
  advance(ms) { this.time += ms; return this; }
}

/** @interface */
class RateLimiter {
  constructor(limit, interval, now = Date.now) {
    if (new.target === RateLimiter) throw new TypeError('RateLimiter is abstract');
    Object.assign(this, { limit, interval, now });
  }
  allow() { throw new Error(`${this.constructor.name} does not implement allow()`); }
  /** How many of n calls pass */
  burst(n) {
    let passed = 0;
    while (n--) passed += this.allow();
    return passed;
  }
}

class FixedWindow extends RateLimiter {
  #window = -1;
  #count = 0;
  allow() {
    const window = Math.floor(this.now() / this.interval);
    if (window !== this.#window) [this.#window, this.#count] = [window, 0];
    return ++this.#count <= this.limit;
  }
}

class SlidingLog extends RateLimiter {
  #log = [];
  allow() {
    const now = this.now();
    while (this.#log.length && this.#log[0] <= now - this.interval) this.#log.shift();
    if (this.#log.length >= this.limit) return false;
    this.#log.push(now);
    return true;
  }
}

class TokenBucket extends RateLimiter {
  constructor(...args) {
    super(...args);
    this.tokens = this.limit;
    this.last = this.now();
  }
  allow(cost = 1) {
    const now = this.now();
    this.tokens = Math.min(this.limit, this.tokens + ((now - this.last) * this.limit) / this.interval);
    this.last = now;
    if (this.tokens < cost) return false;
    this.tokens -= cost;
    return true;
  }
}

class Unfinished extends RateLimiter {}

const clock = new FakeClock();
const limiters = [FixedWindow, SlidingLog, TokenBucket].map((L) => new L(5, 1000, clock.now));
const table = [];
for (const step of [0, 900, 100, 200, 800, 5000]) {
  clock.advance(step);
  const row = { at: clock.now() };
  for (const limiter of limiters) row[limiter.constructor.name] = limiter.burst(7);
  table.push(row);
}
for (const row of table) console.log(Object.entries(row).map(([k, v]) => `${k}=${v}`).join(' '));

for (const attempt of [() => new RateLimiter(1, 1), () => new Unfinished(1, 1).burst(1), () => RateLimiter(), () => new FixedWindow().allow.call({})]) {
  try {
    console.log(attempt());
  } catch ({ name, message }) {
    console.log(`${name}: ${message}`);
  }
}

// ---- leaky bucket: calls wait in a queue and leave at an even pace
function leaky(fn, { pace, capacity = Infinity }) {
  const queue = [];
  let timer = null;
  const drain = () => {
    const job = queue.shift();
    if (!job) {
      clearInterval(timer);
      timer = null;
      return;
    }
    const { self, args, resolve, reject } = job;
    new Promise((r) => r(Reflect.apply(fn, self, args))).then(resolve, reject);
  };
  return function (...args) {
    if (queue.length >= capacity) return Promise.reject(new Error('bucket overflows'));
    return new Promise((resolve, reject) => {
      queue.push({ self: this, args, resolve, reject });
      if (timer === null) {
        timer = setInterval(drain, pace);
        drain();
      }
    });
  };
}

const server = {
  calls: 0,
  get: leaky(function (path) {
    this.calls += 1;
    if (path === '/bad') throw new SyntaxError('bad path');
    return `${path} -> ${this.calls}`;
  }, { pace: 50, capacity: 3 }),
};
const started = Date.now();
const about = () => Math.floor((Date.now() - started + 10) / 50) * 50;
['/a', '/b', '/bad', '/c', '/overflow'].forEach((path) => {
  server.get(path).then(
    (answer) => console.log(answer),
    (error) => console.log(path, 'failed:', error.message),
  );
});
setTimeout(() => server.get('/late').then((x) => console.log(x, about() >= 400)), 400);

// ---- a decorator that spreads calls, and one that drops them
const spread = (perTick) => (target, _, desc = target) => {
  let used = 0;
  return (...args) => {
    if (used === 0) queueMicrotask(() => { used = 0; });
    return used++ < perTick ? desc(...args) : `dropped(${args})`;
  };
};
const say = spread(2)((x) => `said(${x})`);
console.log([1, 2, 3, 4].map((x) => say(x)).join(' '));
Promise.resolve().then(() => console.log('microtask', [5, 6, 7].map((x) => say(x)).join(' ')));
setTimeout(() => console.log('timer', say(8)), 20);
