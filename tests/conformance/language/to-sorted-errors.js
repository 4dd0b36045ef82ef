// Wrong arguments of the copying array methods.
const tries = [
  () => [1].toSorted("x"), () => [1].toSorted(null), () => [1].with(5, 1), () => [1].with(-2, 1),
  () => Array.prototype.toSorted.call(null), () => Array.prototype.with.call(undefined, 0, 1),
  () => [].toReversed.call({ length: 2 ** 32 }),
];
for (const attempt of tries) {
  try { console.log(attempt()); } catch (error) { console.log(error.name + ": " + error.message); }
}
