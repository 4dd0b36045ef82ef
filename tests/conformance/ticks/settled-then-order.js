// Reactions run in the order of the then calls; then on a settled promise queues at once (row 11).
let settle;
const promise = new Promise((resolve) => { settle = resolve; });

promise.then(() => console.log("first then"));
promise.then(() => console.log("second then"));
settle();
promise.then(() => console.log("third then, already settled"));
queueMicrotask(() => console.log("microtask"));
console.log("script ends");
