// The delay counts from the call: B, started at about 150 for 100, comes after A at 200 (row 6).
function block(ms) {
  const start = performance.now();
  while (performance.now() - start < ms) {}
}

setTimeout(() => console.log("A, due at 200"), 200);
block(150);
setTimeout(() => console.log("B, due at 250"), 100);
console.log("script ends");
