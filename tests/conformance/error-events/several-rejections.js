// Several rejections of one script: in one task, in order, with a checkpoint after each listener.
window.addEventListener("unhandledrejection", (event) => {
  console.log("first listener", event.reason);
  Promise.resolve().then(() => console.log("microtask", event.reason));
});
window.addEventListener("unhandledrejection", (event) => console.log("second listener", event.reason));
Promise.reject("A");
Promise.reject("B");
setTimeout(() => console.log("timer"), 50);
