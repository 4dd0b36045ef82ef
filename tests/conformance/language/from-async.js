// Array.fromAsync collects from promises, async generators and array-likes.
async function* numbers() { yield 1; yield 2; yield 3; }
const show = (name) => (list) => console.log(name, list.length, list.join());
Array.fromAsync([1, Promise.resolve(2), 3]).then(show("list"));
Array.fromAsync(numbers()).then(show("generator"));
Array.fromAsync(numbers(), (x) => x * 10).then(show("mapped"));
Array.fromAsync({ length: 2, 0: "a", 1: Promise.resolve("b") }).then(show("array-like"));
Array.fromAsync(new Set(["x", "y"])).then(show("set"));
Array.fromAsync("hey").then(show("string"));
console.log("synchronous end");
