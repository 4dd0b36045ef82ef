// abort(): aborted and reason are set before the event, which is fired synchronously, once.
const controller = new AbortController();
const { signal } = controller;
console.log(signal.aborted, signal.reason, signal instanceof AbortSignal, signal instanceof EventTarget);
signal.addEventListener("abort", function (event) {
  console.log("listener", event.type, this === signal, signal.aborted, event.isTrusted, event.bubbles, event.cancelable);
  queueMicrotask(() => console.log("microtask"));
});
signal.onabort = () => console.log("handler", signal.reason.name);
console.log("before");
controller.abort();
console.log("after");
controller.abort("again");
console.log(signal.reason.message, signal.reason.code, signal.reason instanceof DOMException);
