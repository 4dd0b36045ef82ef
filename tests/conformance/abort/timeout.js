// AbortSignal.timeout: a task that aborts with a TimeoutError, with a checkpoint between its listeners.
const signal = AbortSignal.timeout(50);
console.log(signal.aborted);
signal.addEventListener("abort", (event) => {
  console.log("first", signal.reason.name, signal.reason.message, signal.reason.code, event.isTrusted);
  Promise.resolve().then(() => console.log("microtask of the first"));
});
signal.addEventListener("abort", () => console.log("second"));
setTimeout(() => console.log("timer before"), 5);
setTimeout(() => console.log("timer after"), 100);
