// resolve(thenable) takes an extra job, in which the thenable's then is called (row 14).
const thenable = {
  then(resolve) {
    console.log("then is called");
    resolve("A");
  },
};

new Promise((resolve) => resolve(thenable)).then(console.log);

Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
