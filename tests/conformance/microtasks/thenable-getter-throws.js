// A then getter that throws rejects the promise at once, with no job before (row 14).
const broken = {
  get then() {
    throw "then cannot be read";
  },
};

Promise.resolve(broken).catch((reason) => console.log("caught:", reason));
queueMicrotask(() => console.log("microtask"));
console.log("script ends");
