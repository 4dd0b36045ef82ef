// One cancelled in a microtask between two callbacks does not run either (row 3).
requestAnimationFrame(() => {
  console.log("A");
  queueMicrotask(() => {
    cancelAnimationFrame(b);
    console.log("microtask cancels B");
  });
});
const b = requestAnimationFrame(() => console.log("never printed"));
requestAnimationFrame(() => console.log("C"));
