// A rejection passes through then and takes a tick there (row 12).
Promise.reject("A")
  .then(() => console.log("never printed"))
  .catch(console.log);

Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
