// Promise.any settles one tick after the first fulfilled promise (row 13).
Promise.any([Promise.reject("no"), Promise.resolve("A")]).then(console.log);

Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
