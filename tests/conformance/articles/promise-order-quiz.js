// Interview questions about the order of output, one after another: each part is a function that waits for the one before.
// 출력 순서를 맞혀 보세요!
const parts = [];
const quiz = (title, fn) => parts.push({ title, fn });
const settle = () => new Promise((resolve) => setTimeout(resolve, 30));

quiz('1. 기본: setTimeout vs Promise', () => {
  console.log(1);
  setTimeout(() => console.log(2));
  Promise.resolve().then(() => console.log(3)).then(() => console.log(4));
  console.log(5);
});

quiz('2. async1 / async2 (the classic of a thousand blogs)', () => {
  async function async1() {
    console.log('async1 start');
    await async2();
    console.log('async1 end');
  }
  async function async2() {
    console.log('async2');
  }
  console.log('script start');
  setTimeout(function () {
    console.log('setTimeout');
  }, 0);
  async1();
  new Promise(function (resolve) {
    console.log('promise1');
    resolve();
  }).then(function () {
    console.log('promise2');
  });
  console.log('script end');
});

quiz('3. then returns a promise', () => {
  Promise.resolve().then(() => {
    console.log(0);
    return Promise.resolve(4);
  }).then((res) => {
    console.log(res);
  });
  Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3))
    .then(() => console.log(5)).then(() => console.log(6));
});

quiz('4. what is printed, values falling through', () => {
  Promise.resolve(1).then(2).then(Promise.resolve(3)).then(console.log);
  Promise.resolve(1).finally(() => 'ignored').then((v) => console.log('finally keeps', v));
  Promise.reject(1).then(() => console.log('no'), (e) => e + 1).then((v) => console.log('recovered', v));
  Promise.resolve(0).then((v) => { if (!v) throw 'zero'; }).then(() => console.log('no')).catch((e) => console.log('caught', e)).then((v) => console.log('then', v));
});

quiz('5. timers in promises, promises in timers', () => {
  setTimeout(() => {
    console.log('timer1');
    Promise.resolve().then(() => console.log('promise in timer1'));
    setTimeout(() => console.log('timer in timer1'), 0);
  }, 0);
  setTimeout(() => console.log('timer2'), 0);
  Promise.resolve().then(() => {
    console.log('promise1');
    setTimeout(() => console.log('timer in promise1'), 0);
    return Promise.reject('x');
  }).catch((x) => console.log('catch', x));
});

quiz('6. resolve, then the rest of the executor', () => {
  const p = new Promise((resolve, reject) => {
    console.log('executor');
    resolve('first');
    console.log('after resolve');
    reject(new Error('ignored'));
    throw new Error('ignored too');
  });
  p.then(console.log, console.error);
  console.log('outside', p instanceof Promise);
});

quiz('7. await of this and that', async () => {
  const log = [];
  const thenable = { then: (ok) => ok('thenable') };
  const a = (async () => { log.push(await 'value'); })();
  const b = (async () => { log.push(await thenable); })();
  const c = (async () => { log.push(await Promise.resolve('promise')); })();
  const d = (async () => { log.push(await (async () => Promise.resolve('async'))()); })();
  const e = (async () => { try { await Promise.reject('rejected'); } catch (x) { log.push(x); } })();
  await Promise.all([a, b, c, d, e]);
  console.log(log.join(' '));
});

quiz('8. forEach with async, for with await', async () => {
  const wait = (ms) => new Promise((r) => setTimeout(r, ms));
  [3, 1, 2].forEach(async (n) => { await wait(n); console.log('forEach', n > 0); });
  console.log('forEach is over');
  for (const n of [2, 1]) { await wait(n); console.log('for', n); }
});

quiz('9. nested microtasks', () => {
  queueMicrotask(() => {
    console.log('m1');
    queueMicrotask(() => {
      console.log('m1.1');
      queueMicrotask(() => console.log('m1.1.1'));
    });
  });
  queueMicrotask(() => { console.log('m2'); Promise.resolve().then(() => console.log('m2.1')); });
  setTimeout(() => console.log('macro'));
});

quiz('10. two chains on one promise', () => {
  const p = Promise.resolve();
  p.then(() => console.log('a1')).then(() => console.log('a2'));
  p.then(() => console.log('b1')).then(() => console.log('b2'));
  (async () => { await p; console.log('c1'); await null; console.log('c2'); })();
});

quiz('11. unhandled, then handled', async () => {
  const bad = Promise.reject(new Error('handled in time'));
  await null;
  bad.catch((e) => console.log(e.message));
  Promise.reject(new Error('nobody cares'));
  setTimeout(() => console.log('after the report'), 20);
});

quiz('12. async return', () => {
  async function f1() { return 1; }
  async function f2() { return Promise.resolve(2); }
  async function f3() { return await Promise.resolve(3); }
  f2().then(console.log);
  f3().then(console.log);
  f1().then(console.log);
  Promise.resolve().then(() => console.log('t1')).then(() => console.log('t2')).then(() => console.log('t3')).then(() => console.log('t4'));
});

quiz('13. Promise.all, race, any, allSettled beside a chain', () => {
  const name = (x) => () => console.log(x);
  Promise.all([1, Promise.resolve(2)]).then(name('all'));
  Promise.race([new Promise(() => {}), 1]).then(name('race'));
  Promise.any([Promise.reject(1), 2]).then(name('any'));
  Promise.allSettled([Promise.reject(1)]).then(name('allSettled'));
  Promise.all([]).then(name('empty all'));
  Promise.resolve().then(name(1)).then(name(2)).then(name(3)).then(name(4));
});

quiz('14. setTimeout with 0, 1 and a promise that blocks', () => {
  setTimeout(console.log, 50, 'fifty');
  setTimeout(console.log, 0, 'zero', 'with', 'arguments');
  Promise.resolve().then(() => {
    let sum = 0;
    for (let i = 0; i < 1e4; i++) sum += i;
    console.log('sum', sum);
  });
  return new Promise((r) => setTimeout(r, 100));
});

(async () => {
  for (const { title, fn } of parts) {
    console.log(`--- ${title}`);
    await fn();
    await settle();
  }
  console.log('끝');
})();
