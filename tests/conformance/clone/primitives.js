// Primitives stay what they are: -0, NaN, undefined, big integers.
console.log(structuredClone("text"), structuredClone(5), structuredClone(true));
console.log(Object.is(structuredClone(-0), -0), Object.is(structuredClone(NaN), NaN));
console.log(structuredClone(null), structuredClone(undefined), structuredClone(12345678901234567890n));
