// Timers that fell due during one task run in the order of their due times, not of their calls.
function block(ms) {
  const start = performance.now();
  while (performance.now() - start < ms) {}
}

setTimeout(() => console.log("120"), 120);
setTimeout(() => console.log("40"), 40);
setTimeout(() => console.log("80"), 80);
block(200);
console.log("script ends");
