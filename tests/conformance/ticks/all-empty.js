// Promise.all of nothing is fulfilled at once: its then needs no tick before (row 13).
Promise.all([]).then((values) => console.log("A", values.length));

Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
