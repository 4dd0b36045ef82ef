// forEach does not wait for an async callback; for of does.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function program() {
  [100, 50].forEach(async (ms) => {
    await sleep(ms);
    console.log("forEach", ms);
  });
  console.log("after forEach");
  await sleep(200);
  for (const ms of [100, 50]) {
    await sleep(ms);
    console.log("for of", ms);
  }
  console.log("after for of");
}

program();
