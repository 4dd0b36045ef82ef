// Messages that are posted while their port is busy become tasks when a message before them was delivered.
const { port1, port2 } = new MessageChannel();
port1.onmessage = event => console.log("message", event.data);
port2.postMessage("a");
port2.postMessage("b");
port2.postMessage("c");
setTimeout(() => console.log("timer"), 0);
window.onmessage = event => console.log("window", event.data);
window.postMessage("w");
