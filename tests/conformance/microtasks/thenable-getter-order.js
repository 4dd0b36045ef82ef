// Resolving reads then at once, but calls it in a job of its own (row 14).
const thenable = {
  get then() {
    console.log("then is read");
    return (resolve) => {
      console.log("then is called");
      resolve("value");
    };
  },
};

console.log("before");
const promise = Promise.resolve(thenable);
console.log("after");
promise.then((value) => console.log("got", value));
queueMicrotask(() => console.log("microtask"));
console.log("script ends");
