// A microtask runs to its end before the next one begins, whatever it queues (row 1).
queueMicrotask(() => {
  console.log("A starts");
  queueMicrotask(() => console.log("child of A"));
  console.log("A ends");
});
queueMicrotask(() => console.log("B"));
