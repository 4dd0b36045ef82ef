// A message event has one target, and a checkpoint between its listeners.
const { port1, port2 } = new MessageChannel();
const say = name => event => {
  console.log(name, event.data, event.target === port1, event.currentTarget === port1, event.eventPhase);
  Promise.resolve().then(() => console.log("microtask of", name));
};
port1.addEventListener("message", say("listener"));
port1.onmessage = say("handler");
port1.addEventListener("message", say("once"), { once: true });
port2.postMessage(1);
port2.postMessage(2);
