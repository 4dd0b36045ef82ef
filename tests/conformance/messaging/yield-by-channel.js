// A loop that gives way by a channel: a timer comes in between.
const { port1, port2 } = new MessageChannel();
let rounds = 0;
port1.onmessage = () => {
  console.log("round", ++rounds);
  if (rounds < 4) port2.postMessage(null);
};
setTimeout(() => {
  console.log("timer 1");
  setTimeout(() => console.log("timer 2"), 0);
}, 0);
port2.postMessage(null);
