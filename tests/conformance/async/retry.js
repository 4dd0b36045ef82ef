// Trying again after a failure, with a longer pause each time.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
let calls = 0;

async function unreliable() {
  calls++;
  if (calls < 3) throw new Error("call " + calls + " failed");
  return "call " + calls + " succeeded";
}

async function retry(pause) {
  try {
    console.log(await unreliable());
  } catch (error) {
    console.log(error.message, "- wait", pause);
    await sleep(pause);
    await retry(pause * 2);
  }
}

retry(50);
