// The levels make no difference to the order, nor does an uncaught error between them.
console.error("1 error");
console.log("2 log");
queueMicrotask(() => { throw new Error("4 uncaught"); });
queueMicrotask(() => console.warn("5 warn"));
console.info("3 info");
