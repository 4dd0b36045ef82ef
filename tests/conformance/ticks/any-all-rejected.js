// Promise.any of rejected promises only: an AggregateError holds the reasons in order (row 13).
Promise.any([Promise.reject("first"), Promise.reject("second")])
  .catch((error) => console.log("A", error.name, error.errors.join(" ")));

Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
