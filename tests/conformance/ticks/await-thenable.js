// await of a thenable takes two ticks: its then is called from a job (rows 13, 14).
const thenable = {
  then(resolve) {
    console.log("then is called");
    resolve();
  },
};

async function program() {
  await thenable;
  console.log("A");
}

program();
Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
