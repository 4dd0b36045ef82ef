// @module
// The module waits at a top-level await; timers and microtasks go on.
console.log("start");
setTimeout(() => console.log("timer"), 0);
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3));
await null;
console.log("after the first await");
const value = await new Promise((resolve) => setTimeout(() => resolve("value"), 50));
console.log(value);
for await (const x of [1, Promise.resolve(2)]) console.log("loop", x);
async function work() { await null; return "work"; }
console.log(await work());
