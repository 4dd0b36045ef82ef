// A listener that throws does not keep abort() from going on.
const controller = new AbortController();
controller.signal.addEventListener("abort", () => { throw new Error("boom"); });
controller.signal.addEventListener("abort", () => console.log("second"));
controller.abort();
console.log("after", controller.signal.aborted);
