// Arguments of a port's postMessage and of its transfer list.
const { port1 } = new MessageChannel();
const attempt = (name, post) => {
  try {
    console.log(name, post());
  } catch (error) {
    console.log(name, error.name, error.message);
  }
};
attempt("none", () => port1.postMessage());
attempt("number", () => port1.postMessage(0, 5));
attempt("string", () => port1.postMessage(0, "abc"));
attempt("null", () => port1.postMessage(0, null));
attempt("undefined", () => port1.postMessage(0, undefined));
attempt("object", () => port1.postMessage(0, {}));
attempt("function", () => port1.postMessage(0, () => 1));
attempt("bad iterator", () => port1.postMessage(0, { [Symbol.iterator]: 5 }));
attempt("transfer number", () => port1.postMessage(0, { transfer: 5 }));
attempt("transfer null", () => port1.postMessage(0, { transfer: null }));
attempt("transfer undefined", () => port1.postMessage(0, { transfer: undefined }));
attempt("transfer of a number", () => port1.postMessage(0, { transfer: [5] }));
attempt("list of a number", () => port1.postMessage(0, [5]));
attempt("list of an object", () => port1.postMessage(0, [{}]));
attempt("set", () => port1.postMessage(0, new Set()));
attempt("receiver", () => MessagePort.prototype.postMessage.call({}, 0));
attempt("start", () => MessagePort.prototype.start.call(window));
attempt("close", () => MessagePort.prototype.close.call(null));
attempt("order", () => port1.postMessage({ get a() { console.log("the message's getter"); return 1; } },
  { get transfer() { console.log("the options' getter"); return []; } }));
