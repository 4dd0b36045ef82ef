// Plain objects: compact like JSON, with undefined, functions, and keys always in quotes.
console.log({});
console.log({ name: "Kim", age: 20, "two words": true });
console.log({ a: undefined, b: null, c: NaN, d: -0, e: 3n });
console.log({ f() {}, g: (x) => x, h: class Cat {} });
console.log({ text: "with \"quotes\" and \n line", sign: Symbol("s") });
console.log({ 2: "two", 1: "one", b: 1, a: 2 });
