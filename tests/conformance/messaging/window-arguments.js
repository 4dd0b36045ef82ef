// The two forms of window.postMessage, and transfer in both.
window.onmessage = event => console.log("got", event.data, event.ports.length);
const attempt = (name, post) => {
  try {
    console.log(name, post());
  } catch (error) {
    console.log(name, error.name, error.message);
  }
};
const { port1, port2 } = new MessageChannel();
attempt("list", () => window.postMessage(1, "*", []));
attempt("list undefined", () => window.postMessage(2, "*", undefined));
attempt("list null", () => window.postMessage(3, "*", null));
attempt("list number", () => window.postMessage(4, "*", 5));
attempt("list of a number", () => window.postMessage(5, "*", [5]));
attempt("list of an object", () => window.postMessage(6, "*", [{}]));
attempt("list is an object", () => window.postMessage(7, "*", {}));
attempt("twice", () => window.postMessage(8, "*", [port1, port1]));
attempt("port", () => window.postMessage(9, "*", [port1]));
attempt("port again", () => window.postMessage(10, "*", [port1]));
attempt("in options", () => window.postMessage(11, { transfer: [port2] }));
attempt("options number", () => window.postMessage(12, { transfer: 5 }));
attempt("a function", () => window.postMessage(13, () => 1));
attempt("string object", () => window.postMessage(14, new String("*")));
attempt("receiver", () => postMessage.call({}, 15));
attempt("no receiver", () => postMessage.call(undefined, 16));
attempt("symbol", () => window.postMessage(Symbol("s")));
