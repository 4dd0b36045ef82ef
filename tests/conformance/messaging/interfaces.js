// The interfaces of messaging.
const attempt = (name, make) => {
  try {
    console.log(name, String(make()));
  } catch (error) {
    console.log(name, error.name, error.message);
  }
};
attempt("MessageChannel()", () => MessageChannel());
attempt("new MessagePort", () => new MessagePort());
attempt("MessageEvent()", () => MessageEvent("x"));
attempt("new MessageEvent", () => new MessageEvent());
attempt("BroadcastChannel()", () => BroadcastChannel("x"));
attempt("new BroadcastChannel", () => new BroadcastChannel());
attempt("symbol", () => new BroadcastChannel(Symbol("s")));
attempt("names", () => [undefined, null, 5, "n"].map(each => new BroadcastChannel(each).name));
attempt("same ports", () => { const c = new MessageChannel(); return c.port1 === c.port1 && c.port1 !== c.port2; });
attempt("tags", () => [new MessageChannel(), new MessageChannel().port1, new BroadcastChannel("x"), new MessageEvent("m")]);
attempt("lengths", () => [MessageChannel, MessagePort, MessageEvent, BroadcastChannel, postMessage, MessagePort.prototype.postMessage].map(each => each.length));
for (const each of [MessageChannel, MessagePort, BroadcastChannel, MessageEvent])
  attempt(each.name, () => [Object.getPrototypeOf(each).name, Object.keys(each.prototype).sort()]);
attempt("getter", () => Object.getOwnPropertyDescriptor(MessageChannel.prototype, "port1").get.call({}));
attempt("handlers", () => {
  const { port1 } = new MessageChannel();
  port1.onmessage = 5;
  port1.onmessageerror = "x";
  return [port1.onmessage, port1.onmessageerror, "onclose" in port1];
});
