// Only own, enumerable, string-keyed properties show; extra ones of arrays and functions do not.
const object = { shown: 1, [Symbol("s")]: 2 };
Object.defineProperty(object, "hidden", { value: 3, enumerable: false });
const list = [1, 2];
list.extra = "x";
function f() {}
f.extra = "x";

console.log(object, list, f);
