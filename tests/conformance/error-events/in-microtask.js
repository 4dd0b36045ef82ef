// In a microtask: the event comes before the next microtask, and those that the listener queues come last (row 17).
window.addEventListener("error", (event) => {
  console.log("event", event.error.message);
  queueMicrotask(() => console.log("from the listener"));
});
queueMicrotask(() => { throw new Error("in a microtask"); });
queueMicrotask(() => console.log("next microtask"));
Promise.resolve().then(() => console.log("promise"));
console.log("script ends");
