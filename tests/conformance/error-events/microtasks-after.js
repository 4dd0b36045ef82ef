// A task that throws: its error event comes before its microtasks.
window.addEventListener("error", () => {
  console.log("event");
  Promise.resolve().then(() => console.log("microtask of the listener"));
});
window.addEventListener("error", () => console.log("second listener"));
setTimeout(() => {
  Promise.resolve().then(() => console.log("microtask of the timer"));
  console.log("timer");
  throw new Error("boom");
}, 0);
setTimeout(() => console.log("next timer"), 0);
