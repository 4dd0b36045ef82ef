// @module
// A throw before any await: microtasks that were queued before come first, then the error is reported.
setTimeout(() => console.log("timer"), 0);
queueMicrotask(() => console.log("microtask"));
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3));
console.log("before");
throw new Error("thrown");
