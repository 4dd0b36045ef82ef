// Constructing a MessageEvent, and dispatching it by hand.
const { port1, port2 } = new MessageChannel();
const plain = new MessageEvent("m");
console.log(plain.data, plain.origin === "", plain.lastEventId === "", plain.source, plain.ports.length, plain.isTrusted);
const full = new MessageEvent("m", { data: { a: 1 }, origin: "o", lastEventId: "7", source: window, ports: [port1, port2], bubbles: true });
console.log(full.data.a, full.origin, full.lastEventId, full.source === window, full.ports[1] === port2, full.bubbles);
const attempt = (name, init) => {
  try {
    console.log(name, String(new MessageEvent("m", init)));
  } catch (error) {
    console.log(name, error.name, error.message);
  }
};
attempt("source port", { source: port1 });
attempt("source object", { source: {} });
attempt("source number", { source: 5 });
attempt("ports number", { ports: 5 });
attempt("ports null", { ports: null });
attempt("ports object", { ports: {} });
attempt("ports of numbers", { ports: [1] });
attempt("origin symbol", { origin: Symbol("s") });
attempt("init number", 5);
const order = [];
new MessageEvent("m", new Proxy({}, { get(target, key) { order.push(String(key)); } }));
console.log(order.join());
port1.onmessage = event => console.log("by hand", event.data, event.isTrusted);
console.log(port1.dispatchEvent(new MessageEvent("message", { data: 5 })));
