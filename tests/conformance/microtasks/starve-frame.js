// Microtasks that block for 100 ms hold back timers and frames (row 19).
const start = performance.now();

function again() {
  if (performance.now() - start < 100) queueMicrotask(again);
  else console.log("microtasks end");
}

setTimeout(() => {
  console.log("timer, due at 20");
  requestAnimationFrame(() => console.log("frame"));
}, 20);
queueMicrotask(again);
