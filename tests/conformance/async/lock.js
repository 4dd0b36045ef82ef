// A lock made of a promise chain: the second user waits until the first is done.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
let last = Promise.resolve();

function withLock(job) {
  const result = last.then(job);
  last = result.catch(() => {});
  return result;
}

async function use(name) {
  console.log(name, "enters");
  await sleep(50);
  console.log(name, "leaves");
}

withLock(() => use("A"));
withLock(() => use("B"));
console.log("script ends");
