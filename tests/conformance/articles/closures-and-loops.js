// Closures in loops, hoisting, labelled loops, switch, comma, scope: the questions of a first JavaScript interview.
/* 1. var in a loop, four ways out */
for (var i = 0; i < 3; i++) {
  setTimeout(function () { console.log('var', i); }, 0);
}
for (var j = 0; j < 3; j++) {
  (function (j) {
    setTimeout(function () { console.log('iife', j); }, 0);
  })(j);
}
for (let k = 0; k < 3; k++) {
  setTimeout(() => console.log('let', k), 0);
}
for (var l = 0; l < 3; l++) {
  setTimeout(console.log.bind(null, 'bind', l), 0);
}
for (var m = 0; m < 3; m++) setTimeout((n) => console.log('argument', n, m), 0, m);

/* 2. a let per turn, even when the body changes it */
var fns = [];
for (let n = 0; n < 6; n++) {
  fns.push(() => n);
  n++;
  fns.push(() => n++);
}
console.log(fns.map((f) => f()).join(), fns.map((f) => f()).join());
const late = [];
for (let x = (late.push(() => x), 0); x < 2; late.push(() => x), x++);
console.log(late.map((f) => f()).join());
for (const key in { a: 1, b: 2 }) late.push(() => key);
for (const [a, { b = a + '!' } = {}] of [['x', { b: 'y' }], ['z']]) late.push(() => a + b);
console.log(late.slice(3).map((f) => f()).join(' '));

/* 3. hoisting */
console.log(typeof hoisted, typeof notHoisted, hoisted());
function hoisted() { return 'second'; }
function hoisted() { return 'last one wins'; }
var notHoisted = function () {};
var hoistedVar = 1;
(function () {
  console.log('before', hoistedVar);
  if (true) {
    var hoistedVar = 2;
    function inBlock() { return 'block'; }
  }
  console.log('after', hoistedVar, inBlock());
})();
try {
  (() => { typeof dead; let dead; })();
} catch (e) {
  console.log(e.message);
}
console.log(typeof undeclared);
{
  function shadow() { return 1; }
  { function shadow() { return 2; } }
  console.log(shadow());
}
var name1 = (function named() { try { named = 0; } catch (e) { return e.message; } return typeof named; })();
console.log(name1, (function () { 'use strict'; return (function f() { try { f = 0; } catch (e) { return e.message; } })(); })());

/* 4. parameters have a scope of their own */
function params(a, b = () => a, c = (a = 5, a)) { var a; const before = a; a = 10; return [before, a, b(), c].join(); }
console.log(params(1), params.length);
function sloppy(a) { arguments[0] = 'changed'; return a; }
function strict(a) { 'use strict'; arguments[0] = 'changed'; return a; }
function defaults(a, b = 2) { arguments[0] = 'changed'; return a; }
console.log(sloppy('kept'), strict('kept'), defaults('kept'), ((...args) => args.length)(1, ...[2, 3], ...'ab'));

/* 5. counters */
var counter = (function () {
  var count = 0;
  return { up: function () { return ++count; }, down: () => --count, get value() { return count; } };
})();
counter.up(); counter.up(); counter.down();
console.log(counter.value, counter.count);
const once = (fn, done, value) => (...args) => (done ? value : ((done = true), (value = fn(...args))));
const init = once((x) => { console.log('initialising'); return x * 2; });
console.log(init(21), init(100));
const curry = (fn, ...got) => (got.length >= fn.length ? fn(...got) : (...more) => curry(fn, ...got, ...more));
const add3 = curry((a, b, c) => `${a}${b}${c}`);
console.log(add3(1)(2)(3), add3(1, 2)(3), add3('a')('b', 'c'));
const add = (n) => { const f = (m) => add(n + m); f.valueOf = () => n; return f; };
console.log(+add(1)(2)(3), add(1)(2) == 3, `${add(4) + 1}`);

/* 6. labels */
var found = [];
outer: for (var y = 0; y < 5; y++) {
  inner: for (var z = 0; z < 5; z++) {
    if (z === y) continue outer;
    if (y * z === 8) break outer;
    if (z === 1) continue inner;
    found.push(y + '' + z);
  }
}
console.log(found.join(' '), y, z);
block: {
  console.log('in the block');
  if (found.length) break block;
  console.log('never');
}
const primes = [];
next: for (let n = 2; n < 30; n++) {
  for (const p of primes) {
    if (p * p > n) break;
    if (n % p === 0) continue next;
  }
  primes.push(n);
}
console.log(primes.join());
loop: while (true) { do { switch (primes.length) { case 10: break loop; default: primes.pop(); continue loop; } } while (false); }

/* 7. switch */
const kind = (v) => {
  switch (typeof v) {
    case 'number':
      switch (true) { case v !== v: return 'NaN'; case v < 0: case Object.is(v, -0): return 'negative'; }
    // falls through
    case 'bigint':
      return 'number-like';
    default:
      return 'other';
    case 'string': {
      let v = 'shadow';
      return v;
    }
  }
};
console.log([NaN, -0, 5, 5n, 's', {}, null].map(kind).join());

/* 8. equality and coercion */
const truths = [[] == ![], null == 0, null >= 0, undefined == null, NaN != NaN, '1' == 1, [1] == 1, [1, 2] == '1,2', ({}) == '[object Object]', 0 === -0, 'b' > 'a', '10' < '9', 10 < '9', 3 > 2 > 1, typeof null === 'object'];
console.log(truths.map(Number).join(''));
console.log([] + [], [] + {}, 1 + '2', '3' - 1, +[], +{}, +'', +' \n', +null, +undefined, 1 / -0, '5' * '2', true + true, [1, 10, 9].sort().join(), ['1', '2', '3'].map(parseInt).join());
console.log(0.1 + 0.2 === 0.3, Math.abs(0.3 - (0.1 + 0.2)) < Number.EPSILON, 9007199254740992 === 9007199254740993, 0.1 * 3, 1e21 + 1, 5e-324, (25).toString(36), (0.5).toString(2), ~~-5.7, -7 % 3, 2 ** -1, 1 << 31, -1 >>> 28);
var a1 = { n: 1 }, b1 = a1;
a1.x = a1 = { n: 2 };
console.log(a1.x, b1.x === a1, (1, 2, 3), void 'x', (() => {})(), !!document.nothing);
