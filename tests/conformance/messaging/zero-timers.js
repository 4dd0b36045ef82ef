// A message among zero timers keeps the place at which it was posted (row 22).
const { port1, port2 } = new MessageChannel();
port1.onmessage = event => console.log("message", event.data);
setTimeout(() => console.log("timer before"), 0);
port2.postMessage("a");
setTimeout(() => console.log("timer after"), 0);
setTimeout(() => console.log("timer of 40"), 40);
console.log("script ends");
