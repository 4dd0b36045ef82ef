// Zero timers of a long task stand ahead of every timer that fell due during it.
// With --order spec each waits in the order of its due time: 20 40 0 0.
function block(ms) {
  const start = performance.now();
  while (performance.now() - start < ms) {}
}

setTimeout(() => console.log("40"), 40);
setTimeout(() => console.log("20"), 20);
block(100);
setTimeout(() => console.log("first 0"), 0);
setTimeout(() => console.log("second 0"), 0);
