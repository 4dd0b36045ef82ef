// for await over an array of promises and values: one after the other, in the array's order.
function after(ms, text) {
  return new Promise((resolve) => setTimeout(resolve, ms, text));
}

async function program() {
  const list = [after(100, "slow"), "a value", after(50, "quick"), Promise.resolve("ready")];
  for await (const item of list) console.log(item);
}

program();
setTimeout(() => console.log("50 ms timer"), 50);
