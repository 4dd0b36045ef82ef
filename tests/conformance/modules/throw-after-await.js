// @module
// A throw after a top-level await is an uncaught error, not an unhandled rejection.
setTimeout(() => console.log("timer"), 0);
console.log("before");
await null;
queueMicrotask(() => console.log("microtask"));
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3));
missing();
console.log("never");
