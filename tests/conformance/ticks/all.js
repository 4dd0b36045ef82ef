// Promise.all settles one tick after its last promise (row 13).
Promise.all([Promise.resolve("A")]).then((values) => console.log(values[0]));

Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
