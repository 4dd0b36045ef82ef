// An error in a microtask is reported before the next one runs, and the queue goes on (row 17).
queueMicrotask(() => console.log("microtask 1"));
queueMicrotask(() => {
  throw new Error("microtask 2 failed");
});
queueMicrotask(() => console.log("microtask 3"));
console.log("script ends");
