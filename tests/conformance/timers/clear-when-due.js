// A timer that fell due while the script was blocking can still be cleared.
function block(ms) {
  const start = performance.now();
  while (performance.now() - start < ms) {}
}

const id = setTimeout(() => console.log("never printed"), 20);
setTimeout(() => console.log("another timer"), 30);
block(100);
clearTimeout(id);
console.log("script ends");
