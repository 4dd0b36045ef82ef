// Map.groupBy keeps keys of every kind.
const odd = { name: "odd" };
const even = { name: "even" };
const groups = Map.groupBy([1, 2, 3, 4], (x) => (x % 2 ? odd : even));
console.log(groups instanceof Map, groups.size, groups.get(odd).join(), groups.get(even).join());
console.log([...Map.groupBy([0, -0, 1], (x) => x)].map(([k, list]) => `${Object.is(k, -0)}:${list.length}`).join());
