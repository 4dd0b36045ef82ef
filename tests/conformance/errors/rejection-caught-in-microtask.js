// A catch added in a microtask of the same checkpoint is in time as well (row 16).
const promise = Promise.reject(new Error("handled in time"));

Promise.resolve()
  .then(() => console.log("microtask 1"))
  .then(() => console.log("microtask 2"))
  .then(() => promise.catch((error) => console.log("caught:", error.message)));
