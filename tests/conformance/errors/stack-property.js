// Where Error.stack lives: an own property that is not enumerated; engine errors have it, too.
const list = (object) => Object.getOwnPropertyNames(object).join();
console.log(list(new Error("x")), "|", list(new Error()), "|", list(new Error("x", { cause: 1 })));
console.log(list(new AggregateError([1], "m")), "|", Object.keys(new Error("x")).length);
console.log("stack" in Error.prototype, Object.hasOwn(new TypeError("x"), "stack"));
try { null.f; } catch (error) { console.log(list(error)); }
try { JSON.parse("{"); } catch (error) { console.log(list(error)); }
try { new Function("let let"); } catch (error) { console.log(list(error), typeof error.stack); }
const { get, set, value, enumerable, configurable } = Object.getOwnPropertyDescriptor(new Error("x"), "stack");
console.log(typeof get, typeof set, value, enumerable, configurable);
console.log(Error.length, Error.name, String(Error), AggregateError.length, Object.getPrototypeOf(TypeError) === Error);
console.log(Error.prototype.constructor === Error, new RangeError("r") instanceof Error, Error("x") instanceof Error);
console.log(Error.isError(new Error()), Error.isError({ name: "Error", message: "x" }), Error.isError(Object.create(Error.prototype)));
console.log(Object.prototype.toString.call(new Error("x")), JSON.stringify(new Error("x")));
