// Two chains and queueMicrotask take turns: each link is queued when the one before has run (row 11).
Promise.resolve()
  .then(() => console.log("a1"))
  .then(() => console.log("a2"))
  .then(() => console.log("a3"));
queueMicrotask(() => {
  console.log("m1");
  queueMicrotask(() => console.log("m2"));
});
Promise.resolve()
  .then(() => console.log("b1"))
  .then(() => console.log("b2"))
  .then(() => console.log("b3"));
