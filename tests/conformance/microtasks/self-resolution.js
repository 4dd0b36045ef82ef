// A promise that is resolved with itself is rejected with a TypeError.
let settle;
const promise = new Promise((resolve) => { settle = resolve; });
settle(promise);
promise.catch((error) => console.log(error.name));
