// Iterators and generators: infinite sequences, lazy evaluation, trees, two-way talk, return and throw, well-known symbols.
// ---- an old iterator and a new one
function makeRange(from, to, step) {
  step = step || 1;
  return {
    next: function () {
      if (from > to) return { done: true, value: undefined };
      var value = from;
      from += step;
      return { done: false, value: value };
    },
    'return': function (v) { console.log('  range closed at', from); return { done: true, value: v }; },
    [Symbol.iterator]: function () { return this; },
  };
}
const [first, second2, ...none] = makeRange(1, 2);
console.log(first, second2, none.length);
const [only] = makeRange(1, 100);
for (const n of makeRange(1, 10, 3)) if (n > 6) break;
console.log(only, Array.from(makeRange(1, 3), (x) => x * x).join(), Math.max(...makeRange(1, 9, 4)), new Set(makeRange(1, 3)).size);
try { for (const n of makeRange(5, 9)) throw new Error('at ' + n); } catch (e) { console.log(e.message); }

// ---- lazy sequences
class Lazy {
  #source;
  constructor(source) { this.#source = source; }
  static range(start = 0, end = Infinity) {
    return new Lazy({ *[Symbol.iterator]() { for (let i = start; i < end; i++) yield i; } });
  }
  static iterate(seed, fn) {
    return new this({ *[Symbol.iterator]() { for (let v = seed; ; v = fn(v)) yield v; } });
  }
  #derive(generator) { return new Lazy({ [Symbol.iterator]: generator.bind(null, this.#source) }); }
  map(fn) { return this.#derive(function* (s) { for (const x of s) yield fn(x); }); }
  filter(fn) { return this.#derive(function* (s) { for (const x of s) if (fn(x)) yield x; }); }
  take(n) { return this.#derive(function* (s) { if (n > 0) { let i = 0; for (const x of s) { yield x; if (++i >= n) return; } } }); }
  zip(other) { return this.#derive(function* (s) { const it = other[Symbol.iterator](); for (const x of s) { const { value, done } = it.next(); if (done) return; yield [x, value]; } }); }
  flat(depth = 1) { return this.#derive(function* flat(s, d = depth) { for (const x of s) if (d > 0 && typeof x?.[Symbol.iterator] === 'function' && typeof x !== 'string') yield* flat(x, d - 1); else yield x; }); }
  reduce(fn, acc) { for (const x of this) acc = fn(acc, x); return acc; }
  [Symbol.iterator]() { return this.#source[Symbol.iterator](); }
  get [Symbol.toStringTag]() { return 'Lazy'; }
}
const evens = Lazy.range(1).filter((n) => n % 2 === 0).map((n) => n * n);
console.log([...evens.take(4)].join(), [...evens.take(2)].join(), String(evens));
console.log([...Lazy.iterate([0, 1], ([a, b]) => [b, a + b]).map(([a]) => a).take(12)].join(' '));
console.log(JSON.stringify([...Lazy.range(0, 3).zip('abc')]), [...new Lazy([1, [2, [3, [4]]], new Set([5])]).flat(2)].map(String).join('|'));
console.log(Lazy.range(1, 6).reduce((a, b) => a * b, 1));
let pulls = 0;
const counted = Lazy.range().map((x) => (pulls++, x));
[...counted.filter((x) => x % 3 === 0).take(3)];
console.log('pulled', pulls);

// ---- trees
class Tree {
  constructor(value, ...children) { this.value = value; this.children = children; }
  *[Symbol.iterator]() {
    yield this.value;
    for (const child of this.children) yield* child;
  }
  *breadth() {
    const queue = [this];
    for (let node; (node = queue.shift()); queue.push(...node.children)) yield node.value;
  }
  *paths(prefix = []) {
    const path = [...prefix, this.value];
    if (!this.children.length) return yield path.join('/'), 1;
    let leaves = 0;
    for (const c of this.children) leaves += yield* c.paths(path);
    return leaves;
  }
}
const tree = new Tree('root', new Tree('a', new Tree('a1'), new Tree('a2', new Tree('a2x'))), new Tree('b'));
console.log([...tree].join(' '), '|', [...tree.breadth()].join(' '));
const paths = tree.paths();
for (let r = paths.next(); ; r = paths.next()) {
  if (r.done) { console.log(r.value, 'leaves'); break; }
  console.log(' ', r.value);
}
const permutations = function* (list, n = list.length) {
  if (n <= 1) yield list.slice();
  else for (let i = 0; i < n; i++) { yield* permutations(list, n - 1); const j = n % 2 ? 0 : i; [list[n - 1], list[j]] = [list[j], list[n - 1]]; }
};
console.log(Array.from(permutations([...'abc']), (p) => p.join('')).join());

// ---- talking to a generator
function* conversation() {
  const name = yield 'name?';
  let answer = yield `hello ${name}, age?`;
  while (!(answer > 0)) answer = yield `"${answer}" is no age`;
  return { name, age: answer };
}
const talk = conversation();
console.log([undefined, '영희', 'x', 20, 'again'].map((x) => JSON.stringify(talk.next(x))).join('\n'));

function* resilient() {
  let n = 0;
  for (;;) {
    try {
      const x = yield n++;
      if (x === 'reset') n = 0;
    } catch (e) {
      console.log('  caught inside:', e);
      n += 10;
    } finally {
      if (n > 10) { console.log('  finally', n); yield 'from finally'; }
    }
  }
}
const r = resilient();
console.log(r.next().value, r.next().value, r.next('reset').value, r.throw('oops').value, r.next().value, JSON.stringify(r.return('bye')), JSON.stringify(r.next()), JSON.stringify(r.next()));
function* delegating() {
  try {
    const got = yield* (function* () { try { return yield 'inner'; } finally { console.log('  inner closed'); } })();
    console.log('  got', got);
    yield* [1, 2];
    yield* 'é한';
  } finally {
    console.log('  outer closed');
  }
}
const d = delegating();
console.log(d.next().value, d.next('sent').value, d.next().value, d.next().value, JSON.stringify(d.return(9)));
const d2 = delegating();
d2.next();
try { d2.throw(new RangeError('through')); } catch (e) { console.log(e.name, d2.next().done); }
const running = (function* () { try { running.next(); } catch (e) { yield e.message; } })();
console.log(running.next().value, typeof running, Object.prototype.toString.call(running), running[Symbol.iterator]() === running);

// ---- well-known symbols
class Temperature {
  constructor(c) { this.c = c; }
  [Symbol.toPrimitive](hint) { return hint === 'string' ? `${this.c}°C` : hint === 'number' ? this.c : `<${this.c}>`; }
  static [Symbol.hasInstance](x) { return typeof x?.c === 'number'; }
}
const t = new Temperature(21);
console.log(`${t}`, +t, t + '', t > 20, { c: 1 } instanceof Temperature, [t] + '', { [t]: 1 }['21°C']);
const spreadable = { length: 2, 0: 'x', 1: 'y', [Symbol.isConcatSpreadable]: true };
console.log(['w'].concat(spreadable, ['z']).join(''), 'a-b_c'.split({ [Symbol.split]: (s) => s.split(/[-_]/) }).join(), 'xAy'.replace({ [Symbol.replace]: (s, r) => s.toLowerCase() + r }, '!'));
const sym = Symbol('desc'), reg = Symbol.for('app');
console.log(sym.toString(), sym.description, Symbol.keyFor(reg), Symbol.keyFor(sym), Symbol.for('app') === reg, Object(sym) == sym, JSON.stringify({ [sym]: 1, a: sym }), Object.getOwnPropertySymbols({ [sym]: 1 }).length);
for (const bad of [() => [...{}], () => { for (const x of 5); }, () => new Map([1]), () => { const [x] = { [Symbol.iterator]() { return 1; } }; }, () => { const { x } = null; }, () => Symbol() + '', () => new Symbol(), () => { for (const x of { [Symbol.iterator]: () => ({}) }); }]) {
  try { bad(); console.log('fine'); } catch (e) { console.log(e.name + ': ' + e.message); }
}
