// await of a timer: other code runs while the function waits (row 24).
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function say(text, ms) {
  await sleep(ms);
  console.log(text);
}

async function program() {
  await say("first, 100", 100);
  await say("second, 200", 100);
}

program();
setTimeout(() => console.log("timer, 150"), 150);
setTimeout(() => console.log("timer, 50"), 50);
