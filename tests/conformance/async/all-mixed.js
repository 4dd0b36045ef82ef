// Promise.all with promises, values and thenables keeps their order.
const sleep = (ms, value) => new Promise((resolve) => setTimeout(resolve, ms, value));

async function program() {
  const values = await Promise.all([
    sleep(150, "slow"),
    "a value",
    sleep(50, "quick"),
    { then: (resolve) => resolve("thenable") },
    (async () => "async")(),
  ]);
  console.log(values.join(", "));
}

program();
setTimeout(() => console.log("100 ms: still waiting for the slow one"), 100);
