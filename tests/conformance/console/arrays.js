// Arrays: strings in quotes, holes as empty, no spaces.
console.log([]);
console.log([1, "two", true, null, undefined]);
console.log([[1, 2], [3, [4]]]);
console.log([1, , 3], [, ], new Array(3));
console.log([{ a: 1 }, [], {}]);
console.log(Array.from({ length: 12 }, (_, i) => i * i));
