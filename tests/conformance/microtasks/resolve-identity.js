// Promise.resolve gives back a native promise itself; new Promise and async wrap it.
const promise = Promise.resolve(1);
async function f() { return promise; }

console.log(Promise.resolve(promise) === promise);
console.log(new Promise((resolve) => resolve(promise)) === promise);
console.log(f() === promise);
console.log(promise.then() === promise);
