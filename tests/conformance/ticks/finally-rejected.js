// finally passes a rejection on in the same number of ticks (row 12).
Promise.reject("A")
  .finally(() => console.log("finally"))
  .catch(console.log);

Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
