// Messages and zero timers of the handlers of one port: what waits becomes tasks after each delivery.
const { port1, port2 } = new MessageChannel();
port1.onmessage = ({ data }) => {
  console.log("message", data);
  if (data < 10) {
    port2.postMessage(data + 10);
    setTimeout(() => {
      console.log("timer of", data);
      port2.postMessage(data + 20);
    }, 0);
  } else if (data < 20) {
    setTimeout(() => console.log("timer of", data), 0);
  }
};
for (let i = 0; i < 4; i++) port2.postMessage(i);
