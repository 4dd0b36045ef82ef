// finally passes the value on, which takes two ticks more than then (row 12).
Promise.resolve("A")
  .finally(() => console.log("finally"))
  .then(console.log);

Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
