// Promise.race settles one tick after the first promise (row 13).
Promise.race([Promise.resolve("A"), Promise.resolve("B")]).then(console.log);

Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
