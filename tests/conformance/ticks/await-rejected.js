// await of a rejected promise throws one tick later (row 13).
async function program() {
  try {
    await Promise.reject("A");
  } catch (reason) {
    console.log(reason);
  }
}

program();
Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
