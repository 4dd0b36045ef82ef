// An error in a handler is reported, and the next message comes all the same (row 17).
const { port1, port2 } = new MessageChannel();
port1.onmessage = event => {
  console.log("message", event.data);
  throw new Error("of " + event.data);
};
port1.addEventListener("message", event => console.log("second listener", event.data));
port2.postMessage(1);
port2.postMessage(2);
window.addEventListener("error", event => console.log("error event:", event.message));
