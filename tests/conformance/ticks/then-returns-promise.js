// A then callback that returns a promise delays the next then by two ticks (row 14).
Promise.resolve()
  .then(() => Promise.resolve("A"))
  .then(console.log);

Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
