// Two channels and the window: each source keeps its own order.
const first = new MessageChannel();
const second = new MessageChannel();
first.port1.onmessage = event => console.log("first", event.data);
second.port1.onmessage = event => console.log("second", event.data);
window.onmessage = event => console.log("window", event.data);
first.port2.postMessage(1);
window.postMessage(1, "*");
first.port2.postMessage(2);
second.port2.postMessage(1);
window.postMessage(2, "*");
second.port2.postMessage(2);
first.port2.postMessage(3);
