// finally waits for a promise from its callback; a settled one costs no tick more (rows 12, 14).
Promise.resolve("A")
  .finally(() => Promise.resolve("not A"))
  .then(console.log);

Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5))
  .then(() => console.log(6));
