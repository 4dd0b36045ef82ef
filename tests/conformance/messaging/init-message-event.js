// initMessageEvent, the way of old.
const event = new MessageEvent("m");
const { port1 } = new MessageChannel();
const show = () => console.log(event.type, event.bubbles, event.cancelable, event.data, event.origin, event.lastEventId, event.source === window, event.ports.length);
event.initMessageEvent("n", true, false, 5, "origin", "id", window, [port1]);
show();
event.initMessageEvent("z");
show();
const attempt = (name, ...args) => {
  try {
    event.initMessageEvent(...args);
    console.log(name, "done");
  } catch (error) {
    console.log(name, error.name, error.message);
  }
};
attempt("nothing");
attempt("source", "z", false, false, 1, "", "", 5);
attempt("ports number", "z", false, false, 1, "", "", null, 5);
attempt("ports null", "z", false, false, 1, "", "", null, null);
attempt("ports of numbers", "z", false, false, 1, "", "", null, [5]);
