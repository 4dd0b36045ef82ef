// The rejection travels down the chain; only the last promise of it is reported (row 16).
Promise.reject(new Error("from the start"))
  .then(() => console.log("never printed"))
  .then(() => console.log("never printed"))
  .finally(() => console.log("finally"));
