// Wrong arguments of groupBy; Array.prototype.group does not exist.
const tries = [
  () => Object.groupBy(null, (x) => x), () => Object.groupBy([1]), () => Object.groupBy(5, (x) => x),
  () => Map.groupBy([1], 5), () => Object.groupBy([1, 2], (x) => { throw new Error("callback " + x); }),
];
for (const attempt of tries) {
  try { attempt(); } catch (error) { console.log(error.name + ": " + error.message); }
}
console.log([].group, [].groupToMap, [].groupBy);
