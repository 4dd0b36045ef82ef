// A thenable that resolves with a thenable: each level takes a job of its own (row 14).
const inner = {
  then(resolve) {
    console.log("inner");
    resolve("value");
  },
};
const outer = {
  then(resolve) {
    console.log("outer");
    resolve(inner);
  },
};

Promise.resolve(outer).then(console.log);
Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3));
