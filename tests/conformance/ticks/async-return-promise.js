// return promise from an async function takes three ticks (row 13).
async function program() {
  return Promise.resolve("A");
}

program().then(console.log);
Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
