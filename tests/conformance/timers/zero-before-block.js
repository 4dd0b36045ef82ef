// A zero timer that was started before the block has been in the queue all along.
function block(ms) {
  const start = performance.now();
  while (performance.now() - start < ms) {}
}

setTimeout(() => console.log("20"), 20);
setTimeout(() => console.log("0"), 0);
block(80);
console.log("script ends");
