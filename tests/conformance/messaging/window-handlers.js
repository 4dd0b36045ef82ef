// onmessage of the window and of the body are the same handler.
console.log("onmessage" in window, window.onmessage, "onmessageerror" in window, "onmessage" in document.body);
document.body.onmessage = event => console.log("the body's", event.data, event.target === window);
console.log(window.onmessage === document.body.onmessage);
window.postMessage(1);
setTimeout(() => {
  window.onmessage = null;
  console.log(document.body.onmessage);
  window.postMessage(2);
  addEventListener("message", event => console.log("listener", event.data), { once: true });
}, 50);
