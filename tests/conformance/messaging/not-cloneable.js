// What does not clone throws where it is posted, and nothing is sent.
const { port1, port2 } = new MessageChannel();
port1.onmessage = event => console.log("message", event.data);
const attempt = (name, post) => {
  try {
    post();
    console.log(name, "posted");
  } catch (error) {
    console.log(name, error.name, error.message, error.code, error instanceof DOMException);
  }
};
attempt("function", () => port2.postMessage(() => 1));
attempt("symbol", () => port2.postMessage(Symbol("s")));
attempt("inside", () => port2.postMessage({ list: [1, { f() {} }] }));
attempt("promise", () => port2.postMessage(Promise.resolve(1)));
attempt("port", () => port2.postMessage(new MessageChannel().port1));
attempt("channel", () => port2.postMessage(new MessageChannel()));
attempt("broadcast channel", () => port2.postMessage(new BroadcastChannel("x")));
attempt("event", () => port2.postMessage(new MessageEvent("x")));
attempt("window", () => window.postMessage(() => 1));
attempt("broadcast", () => new BroadcastChannel("x").postMessage(() => 1));
attempt("getter", () => port2.postMessage({ get g() { throw new RangeError("from the getter"); } }));
attempt("number", () => port2.postMessage(1));
