// The functions of the library look native, whatever their age.
const functions = [Promise.withResolvers, Promise.try, Array.fromAsync, [].toSorted, [].toSpliced, [].toReversed, [].with,
  [].findLast, Object.groupBy, Map.groupBy, new Set().union, Iterator.from, Iterator.prototype.map, "".isWellFormed];
for (const f of functions) {
  console.log(String(f), f.length, Object.hasOwn(f, "prototype"), Object.keys(f).length);
}
console.log(String(Iterator), Object.keys(Promise).join(), Object.keys(Array.prototype).join(), JSON.stringify(Object.getOwnPropertyDescriptor(Promise, "try")));
