// A zero timer that enters in a later task stands behind the timers that fell due before it.
// With --order spec: 20, then 0, then its child.
function block(ms) {
  const start = performance.now();
  while (performance.now() - start < ms) {}
}

setTimeout(() => console.log("20"), 20);
block(80);
setTimeout(() => {
  console.log("0");
  setTimeout(() => console.log("child of 0"), 0);
}, 0);
