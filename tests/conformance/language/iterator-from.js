// Iterator.from takes iterables and bare iterators.
const bare = { i: 0, next() { return { value: this.i++, done: this.i > 3 }; } };
const wrapped = Iterator.from(bare);
console.log(wrapped instanceof Iterator, wrapped.map((x) => x + 1).toArray().join());
const own = [1][Symbol.iterator]();
console.log(Iterator.from(own) === own, Iterator.from("hi").toArray().join(), Iterator.from(new Set([1, 2])).toArray().join());
console.log(JSON.stringify(Iterator.from({ next() { return { done: true }; } }).return()));
class Countdown extends Iterator {
  constructor(n) { super(); this.n = n; }
  next() { return this.n > 0 ? { value: this.n--, done: false } : { value: undefined, done: true }; }
}
console.log(new Countdown(3).toArray().join(), new Countdown(3).map((x) => x * 2).toArray().join());
