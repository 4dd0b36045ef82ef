// The list is taken first: a callback added during the frame waits for the next one (row 3).
requestAnimationFrame(() => {
  console.log("frame 1: A");
  requestAnimationFrame(() => console.log("frame 2: child of A"));
});
requestAnimationFrame(() => console.log("frame 1: B"));
