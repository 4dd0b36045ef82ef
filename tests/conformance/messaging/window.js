// window.postMessage to the page itself: a task, in the order of posting.
window.addEventListener("message", event => {
  console.log("message", event.data);
  Promise.resolve().then(() => console.log("microtask of", event.data));
});
setTimeout(() => console.log("timer before"), 0);
window.postMessage("a", "*");
postMessage("b", "/");
self.postMessage("c");
setTimeout(() => console.log("timer after"), 0);
Promise.resolve().then(() => console.log("microtask"));
console.log("script ends");
