// A delayed timer started at the end of a block is due later than those that fell due in it.
function block(ms) {
  const start = performance.now();
  while (performance.now() - start < ms) {}
}

setTimeout(() => console.log("40"), 40);
block(100);
setTimeout(() => console.log("50 after the block"), 50);
console.log("script ends");
