// A zero timer started in a zero timer stands behind those already in the queue (row 5).
setTimeout(() => {
  console.log("A");
  setTimeout(() => console.log("A's child"), 0);
}, 0);
setTimeout(() => {
  console.log("B");
  setTimeout(() => console.log("B's child"), 0);
}, 0);
setTimeout(() => console.log("C"), 0);
