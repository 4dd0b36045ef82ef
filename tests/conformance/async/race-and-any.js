// race takes the first to settle, any the first to be fulfilled.
const after = (ms, value) => new Promise((resolve) => setTimeout(resolve, ms, value));
const fail = (ms, reason) => new Promise((_, reject) => setTimeout(reject, ms, reason));

Promise.race([after(150, "slow"), fail(50, "quick failure")])
  .then(console.log, (reason) => console.log("race:", reason));
Promise.any([after(150, "slow"), fail(50, "quick failure")])
  .then((value) => console.log("any:", value));
Promise.race([]).then(() => console.log("never printed"));
