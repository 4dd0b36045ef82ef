// The copying methods of typed arrays.
const bytes = new Uint8Array([3, 1, 2]);
console.log(bytes.toSorted().join(), bytes.toReversed().join(), bytes.with(0, 300).join(), bytes.join());
console.log(new Float64Array([NaN, 1, -0, 0]).toSorted().join(), new BigInt64Array([3n, 1n]).toSorted().join());
console.log(bytes.toSorted((a, b) => b - a).join(), bytes.toSorted() instanceof Uint8Array, bytes.with(-1, 9).length);
try { bytes.with(3, 1); } catch (error) { console.log(error.name + ": " + error.message); }
