// A timer cannot interrupt: due at 50, it waits until the stack and the microtasks are done (row 6).
function block(ms) {
  const start = performance.now();
  while (performance.now() - start < ms) {}
}

setTimeout(() => console.log("timer, due at 50"), 50);
queueMicrotask(() => {
  block(50);
  console.log("microtask");
});
block(80);
console.log("script ends");
