// A block ends when it should: the difference, rounded to 50 ms, is the one asked for.
function block(ms) {
  const start = Date.now();
  while (Date.now() - start < ms) {}
  return Date.now() - start;
}

console.log(Math.round(block(100) / 50) * 50);
console.log(Math.round(block(200) / 50) * 50);
