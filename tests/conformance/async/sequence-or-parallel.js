// Two awaits in sequence start the second timer only after the first; started before, they overlap.
const start = performance.now();
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const hundreds = () => Math.round((performance.now() - start) / 100) * 100;

async function sequence() {
  await sleep(200);
  await sleep(200);
  console.log("sequence, about", hundreds());
}

async function parallel() {
  const a = sleep(200);
  const b = sleep(200);
  await a;
  await b;
  console.log("parallel, about", hundreds());
}

sequence();
parallel();
