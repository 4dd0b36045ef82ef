// Map and Set with their size.
console.log(new Map());
console.log(new Map([["k", 1], [{ a: 1 }, [2]]]));
console.log(new Set());
console.log(new Set([1, "x", [2]]));
console.log({ map: new Map([[1, new Set([2])]]) });
