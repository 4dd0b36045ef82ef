// Maps and sets are copied with their order; objects as keys are copied as well.
const key = { id: 1 };
const copy = structuredClone({
  map: new Map([["b", 1], ["a", [2]], [key, 3]]),
  set: new Set([3, 1, "x"]),
});

console.log(copy.map instanceof Map, [...copy.map.keys()].length, copy.map.get("a")[0]);
console.log(copy.map.has(key), [...copy.map.keys()][2].id);
console.log(copy.set instanceof Set, [...copy.set].join(" "));
