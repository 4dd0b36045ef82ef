// Set methods take anything with size, has and keys; which of them they use depends on the sizes.
const log = [];
const like = (size) => ({
  size,
  has(value) { log.push("has " + value); return value === 2; },
  keys() { log.push("keys"); return [2, 7][Symbol.iterator](); },
});
console.log([...new Set([1, 2, 3]).intersection(like(2))].join(), log.splice(0).join());
console.log([...new Set([1, 2]).intersection(like(5))].join(), log.splice(0).join());
console.log([...new Set([1, 2]).difference(like(5))].join(), log.splice(0).join());
console.log([...new Set([1, 2, 3]).difference(like(1))].join(), log.splice(0).join());
console.log(new Set([1, 2]).isSubsetOf(like(5)), log.splice(0).join());
console.log(new Set([1, 2, 7]).isSupersetOf(like(2)), log.splice(0).join());
console.log(new Set([1]).isDisjointFrom(like(1)), log.splice(0).join());
