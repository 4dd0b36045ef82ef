// Two workers share a list of jobs: each takes the next job when it is free.
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const jobs = [["a", 200], ["b", 50], ["c", 50], ["d", 200]];

async function worker(name) {
  while (jobs.length > 0) {
    const [job, ms] = jobs.shift();
    console.log(name, "takes", job);
    await sleep(ms);
    console.log(name, "finishes", job);
  }
}

Promise.all([worker("red"), worker("blue")]).then(() => console.log("all done"));
