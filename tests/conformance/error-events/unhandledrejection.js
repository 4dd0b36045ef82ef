// unhandledrejection: after the checkpoint, from a task; the console's line after the listeners (row 16).
window.addEventListener("unhandledrejection", (event) => {
  console.log(event.type, event.reason.message, event.promise === promise, event.cancelable, event.bubbles);
  console.log(event instanceof PromiseRejectionEvent, event.isTrusted, event.target === window);
});
const promise = Promise.reject(new Error("nobody"));
setTimeout(() => console.log("zero timer"), 0);
queueMicrotask(() => console.log("microtask"));
console.log("script ends");
