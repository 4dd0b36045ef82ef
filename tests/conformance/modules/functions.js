// @module
// Functions that are called around a top-level await.
function add(a, b) { return a + b; }
class Counter { #n = 0; next() { return ++this.#n; } }
const counter = new Counter();
console.log(add(1, 2), counter.next());
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
for (let i = 0; i < 3; i++) {
  await wait(50);
  console.log("round", counter.next());
}
const [a, b] = await Promise.all([wait(50).then(() => "a"), wait(100).then(() => "b")]);
console.log(add(a, b));
