// Setting onmessage starts a port, even to null: then the messages come, and nobody hears them.
const one = new MessageChannel();
one.port2.postMessage("lost");
setTimeout(() => {
  one.port1.onmessage = null;
  setTimeout(() => (one.port1.onmessage = event => console.log("one", event.data)), 40);
}, 20);
const two = new MessageChannel();
two.port2.postMessage("kept");
setTimeout(() => (two.port1.onmessage = event => console.log("two", event.data)), 100);
