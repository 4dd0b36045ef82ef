// await of a plain value takes one tick, as of a native promise (row 13).
async function program() {
  const value = await "A";
  console.log(value);
}

program();
Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
