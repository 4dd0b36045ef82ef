// A callback that is cancelled during the frame does not run, though it was in the list (row 3).
requestAnimationFrame(() => {
  console.log("A cancels B");
  cancelAnimationFrame(b);
});
const b = requestAnimationFrame(() => console.log("never printed"));
requestAnimationFrame(() => console.log("C"));
