// The next message of a port comes after the timers that the handler of the one before, and its microtasks, started.
const { port1, port2 } = new MessageChannel();
port1.onmessage = event => {
  console.log("message", event.data);
  if (event.data > 0) return;
  setTimeout(() => console.log("timer of the handler"), 0);
  Promise.resolve().then(() => {
    console.log("microtask");
    setTimeout(() => console.log("timer of the microtask"), 0);
  });
};
for (let i = 0; i < 3; i++) port2.postMessage(i);
