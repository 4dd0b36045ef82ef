// A then with no handler, or with one that is no function, passes through and takes a tick (row 12).
Promise.resolve("A")
  .then()
  .then(null, undefined)
  .then("not a function")
  .then(console.log);

Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
