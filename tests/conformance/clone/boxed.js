// Boxed primitives stay boxed.
const copy = structuredClone([new Number(5), new String("ab"), new Boolean(false), Object(7n)]);

console.log(copy.map((x) => typeof x).join(" "));
console.log(copy[0] + 1, copy[1].length, copy[2].valueOf(), copy[3] + 1n);
