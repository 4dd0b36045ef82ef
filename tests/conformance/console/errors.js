// Errors as name and message, without a stack; inside objects in brackets.
class MyError extends Error {}
class NamedError extends Error {
  name = "NamedError";
}

console.log(new Error("message"), new TypeError("message"));
console.log(new Error(), new Error("first\nsecond"));
console.log(new MyError("message"), new NamedError("message"));
console.log({ error: new Error("inside") }, [new RangeError("inside")]);
console.log("%s", new Error("formatted"));
console.error(new Error("printed by console.error"));
