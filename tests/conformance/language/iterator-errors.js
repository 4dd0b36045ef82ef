// Wrong use of iterator helpers.
const tries = [
  () => new Iterator(), () => Iterator(), () => [].values().map(), () => [].values().map(5), () => [].values().take(-1),
  () => [].values().drop("x"), () => [].values().reduce((a) => a), () => Iterator.from(5), () => Iterator.from({}).next(),
  () => [1].values().flatMap(() => 5).next(), () => Iterator.prototype.map.call(5, (x) => x),
];
for (const attempt of tries) {
  try { console.log(attempt()); } catch (error) { console.log(error.name + ": " + error.message); }
}
