// A port that listens by addEventListener keeps its messages until it is started.
const { port1, port2 } = new MessageChannel();
port1.addEventListener("message", event => console.log("message", event.data));
port2.postMessage("a");
port2.postMessage("b");
setTimeout(() => {
  console.log("starting");
  port1.start();
  port1.start();
  Promise.resolve().then(() => console.log("microtask"));
  setTimeout(() => console.log("timer"), 0);
  port2.postMessage("c");
}, 50);
