// The members of a message event, by where it comes from.
const show = (name, event) => console.log(name, event.constructor.name, event.type, JSON.stringify(event.data),
  event.bubbles, event.cancelable, event.composed, event.isTrusted, event.source === window, event.source === null,
  event.origin.length > 0, event.lastEventId === "", event.ports.length, Object.isFrozen(event.ports),
  event.ports === event.ports, event.userActivation);
const { port1, port2 } = new MessageChannel();
port1.onmessage = event => show("port", event);
window.onmessage = event => show("window", event);
const one = new BroadcastChannel("n");
const two = new BroadcastChannel("n");
two.onmessage = event => show("broadcast", event);
port2.postMessage({ a: [1] });
setTimeout(() => window.postMessage("w"), 40);
setTimeout(() => one.postMessage("b"), 80);
