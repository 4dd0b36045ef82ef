// An async function that returns a plain value: its then runs after one tick (row 13).
async function program() {
  return "A";
}

program().then(console.log);
Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
