// An error in a frame callback is reported; the other callbacks of the frame run (row 17).
requestAnimationFrame(() => {
  console.log("frame A");
  queueMicrotask(() => console.log("microtask of A"));
  throw new Error("frame A failed");
});
requestAnimationFrame(() => console.log("frame B"));
