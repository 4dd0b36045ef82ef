// A then callback that returns a thenable delays the next then by one tick (row 14).
Promise.resolve()
  .then(() => ({ then: (resolve) => resolve("A") }))
  .then(console.log);

Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
