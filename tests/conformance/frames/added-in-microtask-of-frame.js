// One added in a microtask of the frame waits for the next frame as well (row 3).
requestAnimationFrame(() => {
  console.log("frame 1: A");
  queueMicrotask(() => {
    requestAnimationFrame(() => console.log("frame 2"));
    console.log("frame 1: microtask of A");
  });
});
requestAnimationFrame(() => console.log("frame 1: B"));
