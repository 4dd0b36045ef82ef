// reject(promise) does not look into the promise: no extra job (row 14).
new Promise((resolve, reject) => reject(Promise.resolve()))
  .catch((reason) => console.log("A", reason instanceof Promise));

Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
