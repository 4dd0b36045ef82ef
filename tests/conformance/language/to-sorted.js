// toSorted, toReversed, toSpliced and with leave the array alone.
const list = [3, 1, 2];
console.log(list.toSorted().join(), list.toReversed().join(), list.with(0, 9).join(), list.with(-1, 9).join());
console.log(list.toSpliced(1, 1).join(), list.toSpliced(0, 0, "a", "b").join(), list.toSpliced(1).join(), list.toSpliced().join());
console.log(list.toSorted((a, b) => b - a).join(), list.join());
console.log([, 1, , 2].toReversed().map((x) => typeof x).join(), 0 in [, 1].toSorted(), 1 in [, 1].toSorted());
console.log(["b", undefined, "a"].toSorted().join("|"), Array.prototype.toSorted.call({ length: 2, 0: "z", 1: "y" }).join());
