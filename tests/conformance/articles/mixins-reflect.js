// Objects in depth: mixins, WeakMap privates, accessors, descriptors, Reflect and Proxy, inheritance of four kinds, deep equality and clones.
/* -------- 1. private data before #private -------- */
var Account = (function () {
  var privates = new WeakMap();
  function _(self) {
    var p = privates.get(self);
    if (!p) throw new TypeError('not an Account');
    return p;
  }
  function Account(owner) {
    privates.set(this, { balance: 0, log: [] });
    Object.defineProperty(this, 'owner', { value: owner, enumerable: true });
  }
  Object.defineProperties(Account.prototype, {
    balance: { get: function () { return _(this).balance; }, enumerable: true, configurable: true },
    deposit: { value: function deposit(n) { _(this).balance += n; _(this).log.push('+' + n); return this; }, writable: true },
    history: { get() { return Object.freeze(_(this).log.slice()); } },
  });
  return Account;
})();
var acc = new Account('민지').deposit(100).deposit(20);
acc.balance = 1e6;
acc.owner = 'thief';
console.log(acc.balance, acc.owner, acc.history.join(), Object.keys(acc).join(), JSON.stringify(acc), Object.isFrozen(acc.history));
for (var key in acc) console.log('  for in:', key);
(function () {
  'use strict';
  [function () { acc.balance = 1; }, function () { acc.owner = 'x'; }, function () { delete acc.owner; }, () => Account.prototype.deposit.call({}, 1), () => { Object.freeze(acc).x = 1; }, () => Object.defineProperty(acc, 'y', { value: 1 }), () => Object.defineProperty({}, 'z', { get() {}, value: 1 })].forEach(function (f) {
    try { f(); console.log('  fine'); } catch (e) { console.log('  ' + e.name + ': ' + e.message); }
  });
})();

/* -------- 2. mixins -------- */
const Serializable = (Base) => class Serializable extends Base {
  serialize() { return JSON.stringify(this, (k, v) => (k.startsWith('_') ? undefined : v)); }
  static deserialize(text) { return Object.assign(new this(), JSON.parse(text)); }
};
const Comparable = (Base) => class extends Base {
  compareTo(other) { return this.valueOf() - other.valueOf(); }
  static max(...list) { return list.reduce((a, b) => (a.compareTo(b) >= 0 ? a : b)); }
};
const Observable = (Base = Object) => class Observable extends Base {
  #observers = new Map();
  on(key, fn) { this.#observers.set(key, [...(this.#observers.get(key) ?? []), fn]); return this; }
  set(key, value) {
    const old = this[key];
    this[key] = value;
    this.#observers.get(key)?.forEach((fn) => fn.call(this, value, old));
    return this;
  }
};
const mix = (Base, ...mixins) => mixins.reduce((C, m) => m(C), Base);
class Point {
  constructor(x = 0, y = 0) { this.x = x; this.y = y; this._cache = 1; }
  valueOf() { return Math.hypot(this.x, this.y); }
}
class Pixel extends mix(Point, Serializable, Comparable, Observable) {
  colour = 'black';
  get [Symbol.toStringTag]() { return 'Pixel'; }
}
const px = new Pixel(3, 4).on('x', function (now, old) { console.log('  x:', old, '->', now, this instanceof Pixel); });
px.set('x', 6).set('y', 8);
console.log(px.serialize(), +px, px > new Pixel(1, 1), `${Pixel.max(new Pixel(1), px, new Pixel(2)).x}`, String(Object.prototype.toString.call(px)));
const copy = Pixel.deserialize('{"x":9,"colour":"red"}');
const chain = [];
for (let p = Object.getPrototypeOf(copy); p; p = Object.getPrototypeOf(p)) chain.push(p.constructor.name || '(anonymous)');
console.log(copy.colour, copy.valueOf(), chain.join(' > '));
const Flying = { fly() { return `${this.name} flies`; }, get wings() { return 2; } };
const Swimming = { swim() { return `${this.name} swims`; } };
function Duck(name) { this.name = name; }
Object.assign(Duck.prototype, Flying, Swimming);
Object.defineProperties(Duck.prototype, Object.getOwnPropertyDescriptors({ get noise() { return this.name + ' quacks'; } }));
console.log(new Duck('Donald').fly(), new Duck('Daisy').noise, Object.getOwnPropertyDescriptor(Duck.prototype, 'wings').value);

/* -------- 3. accessors and statics -------- */
class Celsius {
  static #instances = 0;
  static registry = new Map();
  static { this.ZERO = new this(0); Celsius.registry.set('zero', this.ZERO); }
  #c;
  constructor(c) { this.c = c; Celsius.#instances++; }
  get c() { return this.#c; }
  set c(v) { if (Number.isNaN(+v)) throw new TypeError(`"${v}" is no temperature`); this.#c = +v; }
  get f() { return this.#c * 1.8 + 32; }
  set f(v) { this.c = (v - 32) / 1.8; }
  static isCelsius(x) { return #c in x; }
  static get instances() { return Celsius.#instances; }
  static from = ({ c = 0, f } = {}) => (f === undefined ? new this(c) : Object.assign(new this(0), { f }));
}
const temp = Celsius.from({ f: 212 });
temp.c += 1;
console.log(temp.c, temp.f.toFixed(1), Celsius.instances, Celsius.isCelsius(temp), Celsius.isCelsius({ c: 1 }), Celsius.registry.get('zero') === Celsius.ZERO, Object.keys(temp).length);
try { temp.c = 'warm'; } catch (e) { console.log(e.message, temp.c); }

/* -------- 4. Proxy and Reflect -------- */
const logged = (target, log) => new Proxy(target, Object.fromEntries(['get', 'set', 'has', 'deleteProperty', 'ownKeys', 'getPrototypeOf', 'defineProperty', 'apply', 'construct'].map((trap) => [trap, (...args) => {
  log.push(trap + (typeof args[1] === 'string' ? ':' + args[1] : ''));
  return Reflect[trap](...args);
}])));
const log = [];
const watched = logged({ a: 1, get b() { return this.a + 1; } }, log);
watched.a; watched.b; watched.c = 3; 'c' in watched; delete watched.c; Object.keys(watched); ({ ...watched }); watched instanceof Object; JSON.stringify(watched);
const F = logged(function F(x) { this.x = x; }, log);
new F(1); F.call({}, 2);
console.log(log.join(' '));
const negative = (list) => new Proxy(list, { get: (t, k, r) => Reflect.get(t, typeof k === 'string' && /^-\d+$/.test(k) ? t.length + +k : k, r) });
const withDefault = (d, o = {}) => new Proxy(o, { get: (t, k) => (k in t ? t[k] : d), has: () => true });
const api = (path = '') => new Proxy(() => {}, { get: (_, k) => api(`${path}/${String(k)}`), apply: (_, __, [id]) => (id === undefined ? path : api(`${path}/${id}`)) });
console.log(negative([1, 2, 3])[-1], negative([1, 2, 3]).length, withDefault(0).nothing, 'x' in withDefault(1), api().users(7).posts.latest());
const readonly = (o) => new Proxy(o, { set(t, k) { throw new TypeError(`cannot set ${k}`); }, deleteProperty: () => false, get: (t, k, r) => { const v = Reflect.get(t, k, r); return v && typeof v === 'object' ? readonly(v) : v; } });
const config = readonly({ db: { host: 'local' } });
try { config.db.host = 'evil'; } catch (e) { console.log(e.message, config.db.host, delete config.db, Reflect.deleteProperty(config, 'db')); }
const { proxy, revoke } = Proxy.revocable({ v: 1 }, {});
revoke();
try { proxy.v; } catch (e) { console.log(e.name, e.message); }
console.log(Reflect.ownKeys({ z: 1, 2: 1, a: 1, 1: 1, [Symbol.iterator]: 1 }).map(String).join(), Reflect.has({ x: 1 }, 'x'), Reflect.construct(Date, [0]).getTime(), Reflect.getPrototypeOf([]) === Array.prototype, Reflect.set(Object.freeze({ a: 1 }), 'a', 2));

/* -------- 5. equality and copies -------- */
function deepEqual(a, b, seen = new Map()) {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || a.constructor !== b.constructor) return false;
  if (seen.get(a) === b) return true;
  seen.set(a, b);
  if (a instanceof Date) return +a === +b;
  if (a instanceof Map || a instanceof Set) return a.size === b.size && deepEqual([...a], [...b], seen);
  const keys = Reflect.ownKeys(a);
  return keys.length === Reflect.ownKeys(b).length && keys.every((k) => Object.hasOwn(b, k) && deepEqual(a[k], b[k], seen));
}
const original = { d: new Date(5), m: new Map([['k', { deep: [1, , 3] }]]), s: new Set([NaN]), n: null, re: /x/gi, big: 1n, arr: new Uint8Array([1, 2]), err: new RangeError('r') };
original.self = original;
const cloned = structuredClone(original);
console.log(cloned.self === cloned, cloned.m.get('k') !== original.m.get('k'), deepEqual(original.m, cloned.m), deepEqual({ ...original, re: 0, arr: 0, err: 0, self: 0 }, { ...cloned, re: 0, arr: 0, err: 0, self: 0 }), 1 in cloned.m.get('k').deep, cloned.re.flags, cloned.err instanceof RangeError, cloned.err.message, cloned.arr.join());
console.log(deepEqual([1, [2, { a: NaN }]], [1, [2, { a: NaN }]]), deepEqual([0], [-0]), deepEqual({ a: undefined }, {}), JSON.stringify(structuredClone(px)), structuredClone(px) instanceof Point);
for (const bad of [() => {}, Symbol('s'), { f() {} }, new WeakMap(), watched, document.body, Promise.resolve()]) {
  try { structuredClone(bad); console.log('cloned'); } catch (e) { console.log(e.name + ': ' + e.message); }
}
