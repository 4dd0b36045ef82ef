// Memoize and caches: by Map order, by a doubly linked list, with time to live, with weak keys, of promises.
/**
 * LeetCode 146. LRU Cache
 * @param {number} capacity
 */
var LRUCache = function (capacity) {
  this.capacity = capacity;
  this.map = {};
  this.size = 0;
  this.head = { key: 'head' };
  this.tail = { key: 'tail' };
  this.head.next = this.tail;
  this.tail.prev = this.head;
};

LRUCache.prototype._unlink = function (node) {
  node.prev.next = node.next;
  node.next.prev = node.prev;
};

LRUCache.prototype._pushFront = function (node) {
  node.next = this.head.next;
  node.prev = this.head;
  this.head.next.prev = node;
  this.head.next = node;
};

/** @param {number} key @return {number} */
LRUCache.prototype.get = function (key) {
  var node = this.map[key];
  if (!node) return -1;
  this._unlink(node);
  this._pushFront(node);
  return node.value;
};

/** @param {number} key @param {number} value @return {void} */
LRUCache.prototype.put = function (key, value) {
  if (this.map.hasOwnProperty(key)) {
    this.map[key].value = value;
    this.get(key);
    return;
  }
  if (this.size === this.capacity) {
    var oldest = this.tail.prev;
    this._unlink(oldest);
    delete this.map[oldest.key];
    this.size--;
  }
  var node = { key: key, value: value };
  this.map[key] = node;
  this._pushFront(node);
  this.size++;
};

LRUCache.prototype.toString = function () {
  var parts = [];
  for (var n = this.head.next; n !== this.tail; n = n.next) parts.push(n.key + '=' + n.value);
  return '[' + parts.join(' ') + ']';
};

var ops = ['put', 'put', 'get', 'put', 'get', 'put', 'get', 'get', 'get'];
var params = [[1, 1], [2, 2], [1], [3, 3], [2], [4, 4], [1], [3], [4]];
var cache = new LRUCache(2);
var output = ops.map(function (op, i) {
  var r = cache[op].apply(cache, params[i]);
  return r === undefined ? 'null' : r;
});
console.log(output.join(','), '' + cache);

// The same with a Map, which keeps the order of insertion
class MapLRU extends Map {
  #max;
  constructor(max, entries = []) {
    super();
    this.#max = max;
    for (const [k, v] of entries) this.set(k, v);
  }
  get(key) {
    if (!super.has(key)) return undefined;
    const value = super.get(key);
    super.delete(key);
    super.set(key, value);
    return value;
  }
  set(key, value) {
    super.delete(key);
    super.set(key, value);
    if (this.size > this.#max) {
      const { value: oldest } = this.keys().next();
      super.delete(oldest);
      this.onevict?.(oldest);
    }
    return this;
  }
  static get [Symbol.species]() { return Map; }
}
const lru = new MapLRU(3, Object.entries({ a: 1, b: 2, c: 3 }));
lru.onevict = (key) => console.log('evicted', key);
lru.get('a');
lru.set('d', 4).set('e', 5);
console.log([...lru.keys()].join(), lru.size, lru instanceof Map, lru.has('b'), lru.get('zzz'));

// memoize
const memoize = (fn, keyOf = (...args) => JSON.stringify(args)) => {
  const memo = new Map();
  const memoized = function (...args) {
    const key = keyOf.apply(this, args);
    if (memo.has(key)) {
      memoized.hits += 1;
      return memo.get(key);
    }
    memoized.misses += 1;
    const value = fn.apply(this, args);
    memo.set(key, value);
    return value;
  };
  Object.defineProperty(memoized, 'name', { value: `memoized ${fn.name}` });
  return Object.assign(memoized, { hits: 0, misses: 0, clear: () => memo.clear() });
};
const fib = memoize(function fib(n) { return n < 2 ? BigInt(n) : self.fib(n - 1) + self.fib(n - 2); }, (n) => n);
self.fib = fib;
console.log(fib(90).toString(), fib.hits, fib.misses, fib.name, fib.length);

const area = memoize(({ w, h }) => w * h);
console.log(area({ w: 2, h: 3 }), area({ w: 2, h: 3 }), area({ h: 3, w: 2 }), area.hits, area.misses);

// weak keys
const seen = new WeakMap();
const describe = (obj) => {
  if (!seen.has(obj)) seen.set(obj, `#${describe.next++}`);
  return seen.get(obj);
};
describe.next = 1;
const one = {}, two = [];
console.log(describe(one), describe(two), describe(one), describe(describe));
try { describe('text'); } catch (e) { console.log(e.name + ': ' + e.message); }

// time to live
class TTLCache {
  #items = new Map();
  constructor(ttl) { this.ttl = ttl; }
  set(key, value) {
    clearTimeout(this.#items.get(key)?.timer);
    const timer = setTimeout(() => { this.#items.delete(key); console.log('expired', key); }, this.ttl);
    this.#items.set(key, { value, timer });
  }
  get(key) { return this.#items.get(key)?.value; }
  *[Symbol.iterator]() { for (const [k, { value }] of this.#items) yield [k, value]; }
}
const ttl = new TTLCache(100);
ttl.set('x', 1);
ttl.set('y', 2);
setTimeout(() => ttl.set('x', 10), 50);
setTimeout(() => console.log([...ttl].join(';'), ttl.get('y')), 125);
setTimeout(() => console.log('left:', [...ttl].length), 250);

// promises: one request for many askers, failures are not kept
let requests = 0;
const load = (id) => new Promise((resolve, reject) => {
  requests++;
  setTimeout(() => (id === 'bad' && requests < 3 ? reject(new Error('no ' + id)) : resolve(`user ${id}`)), 20);
});
const inflight = new Map();
const loadOnce = (id) => {
  if (!inflight.has(id)) {
    inflight.set(id, load(id).catch((e) => { inflight.delete(id); throw e; }));
  }
  return inflight.get(id);
};
Promise.all([loadOnce(7), loadOnce(7), loadOnce(7)])
  .then((users) => console.log(users.join(), 'with', requests, 'request'))
  .then(() => loadOnce('bad'))
  .catch((e) => { console.log('failed:', e.message); return loadOnce('bad'); })
  .then((u) => console.log('second try:', u, requests));
