// yield() gives a promise of undefined, that settles in a task of its own.
const promise = scheduler.yield();
console.log(promise instanceof Promise);
promise.then((value) => console.log("settled", value));
queueMicrotask(() => console.log("microtask"));
setTimeout(() => console.log("timer"), 0);
console.log("script ends");
