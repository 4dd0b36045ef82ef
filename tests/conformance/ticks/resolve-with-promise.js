// resolve(promise) takes an extra job and then a tick, also for a native promise (row 14).
new Promise((resolve) => resolve(Promise.resolve("A"))).then(console.log);

Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
