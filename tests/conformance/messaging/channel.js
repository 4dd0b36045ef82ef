// A message is a task of its own: after the script and its microtasks (row 22).
const { port1, port2 } = new MessageChannel();
port1.onmessage = event => {
  console.log("message", event.data);
  Promise.resolve().then(() => console.log("microtask of", event.data));
};
port2.postMessage("a");
Promise.resolve().then(() => console.log("microtask"));
queueMicrotask(() => console.log("queued microtask"));
console.log("script ends");
