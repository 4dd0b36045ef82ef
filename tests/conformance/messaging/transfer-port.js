// A port that is transferred arrives in event.ports and in the data, with what was waiting in it.
const outer = new MessageChannel();
const inner = new MessageChannel();
inner.port1.postMessage("early 1");
inner.port1.postMessage("early 2");
outer.port1.onmessage = event => {
  const port = event.ports[0];
  console.log(event.data.name, event.ports.length, port === event.data.port, port === inner.port2, port instanceof MessagePort);
  port.onmessage = ({ data }) => console.log("through the port:", data);
  setTimeout(() => console.log("timer"), 0);
  port.postMessage("an answer");
};
inner.port1.onmessage = ({ data }) => console.log("back:", data);
inner.port2.onmessage = ({ data }) => console.log("the old port hears nothing", data);
outer.port2.postMessage({ name: "here it is", port: inner.port2 }, [inner.port2]);
inner.port1.postMessage("late");
inner.port2.postMessage("nor does it say anything");
console.log("script ends");
