// Regular expressions, promises, boxed values, typed arrays, Math and JSON.
console.log(/a+b/gi, [/x/]);
console.log(Promise.resolve(1), [Promise.resolve(2)]);
console.log(new Number(5), new String("ab"), new Boolean(false));
console.log(new Uint8Array([1, 2]), new ArrayBuffer(2));
console.log(new WeakMap(), new WeakSet());
console.log([Math, JSON].length, Object(Symbol("s")), Object(1n));
