// From the seventh level on an object is [Object] and an array [Array].
console.log({ a: { b: { c: { d: { e: { f: { g: 1 } } } } } } });
console.log([[[[[[[1]]]]]]]);
console.log([[[[[{ a: { b: 1 } }]]]]]);
