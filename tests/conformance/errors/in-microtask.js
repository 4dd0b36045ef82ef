// An error in a microtask is reported before the next microtask runs (row 17).
queueMicrotask(() => {
  console.log("A");
  throw new Error("A failed");
});
Promise.resolve().then(() => console.log("B"));
setTimeout(() => console.log("timer"), 0);
