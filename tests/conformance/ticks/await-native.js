// await of a native promise takes one tick (row 13).
async function program() {
  await Promise.resolve();
  console.log("A");
}

program();
Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
