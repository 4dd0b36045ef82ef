// What is not like a set is refused.
const tries = [
  () => new Set().union([1]), () => new Set().union(5), () => new Set().union({ size: 1 }),
  () => new Set().union({ size: 1, has() {} }), () => new Set().union({ size: -1 }), () => new Set().isSubsetOf(),
  () => Set.prototype.union.call([], new Set()),
];
for (const attempt of tries) {
  try { attempt(); } catch (error) { console.log(error.name + ": " + error.message); }
}
