// at, Object.hasOwn, Error's cause, replaceAll.
console.log([1, 2, 3].at(-1), "abc".at(-2), new Uint8Array([7, 8]).at(-1), [].at(0));
console.log(Object.hasOwn({ a: 1 }, "a"), Object.hasOwn({ a: 1 }, "toString"));
const error = new Error("outer", { cause: new TypeError("inner") });
console.log(error.cause.name, error.cause.message, "cause" in new Error("none"), "a-b-c".replaceAll("-", "+"));
