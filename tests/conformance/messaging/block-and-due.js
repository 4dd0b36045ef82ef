// A message that is posted during a block stands ahead of the timer that fell due in it, if its port is idle.
const one = new MessageChannel();
const two = new MessageChannel();
one.port1.onmessage = event => console.log("one", event.data);
two.port1.onmessage = event => console.log("two", event.data);
setTimeout(() => console.log("timer of 20"), 20);
one.port2.postMessage(0);
const start = Date.now();
while (Date.now() - start < 70);
one.port2.postMessage(1);
two.port2.postMessage(0);
setTimeout(() => console.log("timer of 0"), 0);
console.log("script ends");
