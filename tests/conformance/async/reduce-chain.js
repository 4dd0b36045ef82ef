// A chain built with reduce runs the jobs one after the other.
const job = (n) => new Promise((resolve) => {
  console.log("job", n, "starts");
  setTimeout(() => {
    console.log("job", n, "ends");
    resolve();
  }, 50);
});

[1, 2, 3]
  .reduce((chain, n) => chain.then(() => job(n)), Promise.resolve())
  .then(() => console.log("all done"));
