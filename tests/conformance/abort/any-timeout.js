// The usual pattern: whichever comes first, the user or the timeout.
const user = new AbortController();
const wait = (name, signal) => new Promise((resolve, reject) => {
  const timer = setTimeout(() => resolve(name + " done"), 200);
  signal.addEventListener("abort", () => { clearTimeout(timer); reject(signal.reason); });
});
const run = (name, ms) => wait(name, AbortSignal.any([user.signal, AbortSignal.timeout(ms)]))
  .then((text) => console.log(text), (error) => console.log(name, error.name ?? error));
run("timed out", 50);
run("stopped by the user", 1000);
setTimeout(() => user.abort("stop"), 100);
