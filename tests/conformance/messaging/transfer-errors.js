// What is said of transfer lists, in which order.
const attempt = (name, post) => {
  try {
    post();
    console.log(name, "done");
  } catch (error) {
    console.log(name, error.name, error.message);
  }
};
const a = new MessageChannel();
const b = new MessageChannel();
const gone = new MessageChannel().port1;
const empty = new ArrayBuffer(1);
structuredClone(0, { transfer: [gone, empty] });
attempt("itself", () => a.port1.postMessage(0, [a.port1]));
attempt("itself, second", () => a.port1.postMessage(0, [b.port1, a.port1]));
attempt("neutered", () => a.port1.postMessage(0, [gone]));
attempt("neutered, and itself", () => a.port1.postMessage(0, [gone, a.port1]));
attempt("twice", () => a.port1.postMessage(0, [b.port1, b.port1]));
attempt("neutered, twice", () => a.port1.postMessage(0, [b.port1, gone, gone]));
attempt("detached", () => a.port1.postMessage(0, [b.port1, empty]));
attempt("detached, and no object", () => a.port1.postMessage(0, [empty, 5]));
attempt("no transferable", () => a.port1.postMessage(0, [empty, {}]));
attempt("value first", () => a.port1.postMessage(() => 1, [gone]));
attempt("to a neutered port", () => gone.postMessage(() => 1));
attempt("not transferred", () => a.port1.postMessage(b.port1));
attempt("cloned", () => structuredClone({ port: b.port1 }));
attempt("cloned with", () => structuredClone(b.port1, { transfer: [b.port1] }));
attempt("the other end", () => a.port1.postMessage(0, [a.port2]));
attempt("afterwards", () => a.port1.postMessage(0));
