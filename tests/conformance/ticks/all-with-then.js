// Promise.all of chains of different length: the longest decides (row 13).
const short = Promise.resolve("short");
const long = Promise.resolve().then(() => {}).then(() => "long");
Promise.all([short, long]).then((values) => console.log(values.join(" ")));

Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
