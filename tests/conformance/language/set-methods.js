// union, intersection, difference, symmetricDifference and the three questions.
const a = new Set([1, 2, 3]);
const b = new Set([3, 2, 5, 4]);
const show = (set) => [...set].join();
console.log(show(a.union(b)), "|", show(a.intersection(b)), "|", show(b.intersection(a)), "|", show(a.difference(b)), "|", show(a.symmetricDifference(b)));
console.log(new Set([1]).isSubsetOf(a), a.isSubsetOf(b), a.isSupersetOf(new Set([2])), a.isDisjointFrom(b), a.isDisjointFrom(new Set([9])));
console.log(show(a), show(b), a.union(b) instanceof Set, Set.prototype.union.length);
console.log(show(a.union(new Map([["key", 1]]))));
