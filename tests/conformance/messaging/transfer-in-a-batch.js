// A port is transferred while its messages are tasks: they go with it.
const { port1, port2 } = new MessageChannel();
const outer = new MessageChannel();
outer.port1.onmessage = event => {
  event.ports[0].onmessage = ({ data }) => {
    console.log("moved", data);
    setTimeout(() => console.log("timer of", data), 0);
  };
  setTimeout(() => console.log("timer"), 0);
};
port1.onmessage = ({ data }) => {
  console.log("message", data);
  if (data === 1) outer.port2.postMessage(0, [port1]);
};
for (let i = 0; i < 5; i++) port2.postMessage(i);
