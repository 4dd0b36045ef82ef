// return thenable from an async function: one job calls its then, the next runs A (rows 13, 14).
async function program() {
  return {
    then(resolve) {
      resolve("A");
    },
  };
}

program().then(console.log);
Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
