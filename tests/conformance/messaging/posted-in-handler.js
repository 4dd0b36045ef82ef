// What a handler posts to its own port waits until the handler is done.
const { port1, port2 } = new MessageChannel();
port1.onmessage = event => {
  console.log("message", event.data);
  if (event.data > 0) return;
  port2.postMessage(1);
  setTimeout(() => console.log("timer"), 0);
  port2.postMessage(2);
  console.log("handler ends");
};
port2.postMessage(0);
