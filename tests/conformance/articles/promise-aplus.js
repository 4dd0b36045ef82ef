// A Promises/A+ implementation from scratch, as an interview asks for it, compared with the built-in one.
const PENDING = 'pending';
const FULFILLED = 'fulfilled';
const REJECTED = 'rejected';

class MyPromise {
  #state = PENDING;
  #value = undefined;
  #callbacks = [];

  constructor(executor) {
    if (typeof executor !== 'function') throw new TypeError(`MyPromise resolver ${String(executor)} is not a function`);
    try {
      executor(this.#resolve, this.#reject);
    } catch (error) {
      this.#reject(error);
    }
  }

  // 2.3 The Promise Resolution Procedure
  #resolve = (x) => {
    if (x === this) return this.#reject(new TypeError('Chaining cycle detected for promise'));
    if (x !== null && (typeof x === 'object' || typeof x === 'function')) {
      let then;
      try {
        then = x.then;
      } catch (error) {
        return this.#reject(error);
      }
      if (typeof then === 'function') {
        let called = false;
        try {
          then.call(
            x,
            (y) => { if (!called) { called = true; this.#resolve(y); } },
            (r) => { if (!called) { called = true; this.#reject(r); } },
          );
        } catch (error) {
          if (!called) this.#reject(error);
        }
        return;
      }
    }
    this.#settle(FULFILLED, x);
  };

  #reject = (reason) => this.#settle(REJECTED, reason);

  #settle(state, value) {
    if (this.#state !== PENDING) return;
    this.#state = state;
    this.#value = value;
    this.#flush();
  }

  #flush() {
    if (this.#state === PENDING) return;
    const callbacks = this.#callbacks.splice(0);
    for (const { onFulfilled, onRejected, resolve, reject } of callbacks) {
      queueMicrotask(() => {
        const handler = this.#state === FULFILLED ? onFulfilled : onRejected;
        if (typeof handler !== 'function') {
          (this.#state === FULFILLED ? resolve : reject)(this.#value);
          return;
        }
        try {
          resolve(handler(this.#value));
        } catch (error) {
          reject(error);
        }
      });
    }
  }

  then(onFulfilled, onRejected) {
    return new MyPromise((resolve, reject) => {
      this.#callbacks.push({ onFulfilled, onRejected, resolve, reject });
      this.#flush();
    });
  }

  catch(onRejected) {
    return this.then(undefined, onRejected);
  }

  finally(callback) {
    return this.then(
      (value) => MyPromise.resolve(callback()).then(() => value),
      (reason) => MyPromise.resolve(callback()).then(() => { throw reason; }),
    );
  }

  get [Symbol.toStringTag]() { return `MyPromise ${this.#state}`; }

  static resolve(value) {
    return value instanceof MyPromise ? value : new MyPromise((resolve) => resolve(value));
  }

  static reject(reason) {
    return new MyPromise((_, reject) => reject(reason));
  }

  static all(iterable) {
    return new MyPromise((resolve, reject) => {
      const results = [];
      let left = 1;
      const done = () => { if (--left === 0) resolve(results); };
      let index = 0;
      for (const item of iterable) {
        const i = index++;
        left++;
        MyPromise.resolve(item).then((v) => { results[i] = v; done(); }, reject);
      }
      done();
    });
  }

  static race(iterable) {
    return new MyPromise((resolve, reject) => {
      for (const item of iterable) MyPromise.resolve(item).then(resolve, reject);
    });
  }

  static allSettled(iterable) {
    return MyPromise.all([...iterable].map((p) => MyPromise.resolve(p).then(
      (value) => ({ status: FULFILLED, value }),
      (reason) => ({ status: REJECTED, reason }),
    )));
  }

  static any(iterable) {
    const errors = [];
    const list = [...iterable];
    return new MyPromise((resolve, reject) => {
      list.forEach((p, i) => MyPromise.resolve(p).then(resolve, (e) => {
        errors[i] = e;
        if (Object.keys(errors).length === list.length) reject(new AggregateError(errors, 'All promises were rejected'));
      }));
    });
  }
}

// --- basics
const p = new MyPromise((resolve) => setTimeout(resolve, 10, 'later'));
console.log(String(p), Object.prototype.toString.call(p));
p.then((v) => console.log('value', v, String(p)));
new MyPromise((resolve, reject) => { resolve(1); reject(2); resolve(3); throw new Error('ignored'); })
  .then((v) => { console.log('settled once:', v); throw new Error('from then'); })
  .then(() => console.log('skipped'))
  .catch((e) => { console.log('caught', e.message); return 'recovered'; })
  .finally(() => console.log('finally'))
  .then((v) => console.log(v));

// --- thenables
const evil = { get then() { throw new Error('getter of then'); } };
MyPromise.resolve().then(() => evil).catch((e) => console.log(e.message));
MyPromise.resolve({ then(ok, no) { ok('first'); no('second'); throw 'third'; } }).then((v) => console.log('thenable:', v));
const self = MyPromise.resolve().then(() => self);
self.catch((e) => console.log(e instanceof TypeError, e.message));

// --- ticks: mine resolves with a promise one tick earlier than the real one
const chain = (P, name) => P.resolve()
  .then(() => P.resolve(name))
  .then((v) => console.log('chain of', v));
chain(Promise, 'native');
chain(MyPromise, 'mine');
[1, 2, 3, 4, 5].reduce((q, n) => q.then(() => console.log('tick', n)), Promise.resolve());

// --- combinators
setTimeout(async () => {
  console.log('--- combinators');
  const slow = (ms, v) => new MyPromise((r) => setTimeout(() => r(v), ms));
  console.log((await MyPromise.all([slow(50, 'a'), 'b', Promise.resolve('c')])).join());
  console.log(await MyPromise.race([slow(90, 'slow'), slow(40, 'fast')]));
  const settled = await MyPromise.allSettled([1, MyPromise.reject(new Error('x')), slow(1, 2)]);
  console.log(settled.map((s) => s.status + ':' + (s.value ?? s.reason.message)).join(', '));
  console.log(await MyPromise.any([MyPromise.reject(1), slow(10, 'any')]));
  try {
    await MyPromise.any([MyPromise.reject('one'), MyPromise.reject('two')]);
  } catch (e) {
    console.log(e.name, e.message, e.errors.join('+'));
  }
  console.log((await MyPromise.all([])).length);
  try { new MyPromise(); } catch (e) { console.log(e.message); }
  try { MyPromise(); } catch (e) { console.log(e.message); }
}, 60);
