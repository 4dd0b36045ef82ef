// A catch before the report: no event at all (row 16).
window.addEventListener("unhandledrejection", () => console.log("never"));
window.addEventListener("rejectionhandled", () => console.log("never"));
const inMicrotask = Promise.reject("microtask");
queueMicrotask(() => inMicrotask.catch(() => console.log("caught in a microtask")));
const inTimer = Promise.reject("timer");
setTimeout(() => inTimer.catch(() => console.log("caught in a zero timer")), 0);
