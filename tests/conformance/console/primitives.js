// Strings raw, other primitives as String(v), but 3n for a BigInt and -0 for minus zero.
console.log("text", "", "with \"quotes\"");
console.log(1, 1.50, 1e21, 1e-7, 0.1 + 0.2, 0xff);
console.log(0, -0, NaN, Infinity, -Infinity);
console.log(3n, -3n, 12345678901234567890n);
console.log(true, false, null, undefined);
console.log(Symbol("sign"), Symbol(), Symbol.iterator);
