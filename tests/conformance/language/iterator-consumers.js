// reduce, toArray, forEach, some, every and find of iterators; what they do not need is closed.
function* source() {
  try { yield 1; yield 2; yield 3; } finally { console.log("closed"); }
}
console.log(source().reduce((a, b) => a + b), source().reduce((a, b) => a + b, 10), source().toArray().join());
source().forEach((x, i) => console.log("each", x, i));
console.log(source().some((x) => x === 2), source().every((x) => x < 2), source().find((x) => x > 1), source().find((x) => x > 9));
