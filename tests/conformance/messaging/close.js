// After close() a port neither sends nor hears; what the other side was sent already arrives.
const one = new MessageChannel();
one.port1.onmessage = event => console.log("one", event.data);
one.port2.postMessage("a");
one.port2.postMessage("b");
one.port1.close();
const two = new MessageChannel();
two.port1.onmessage = event => console.log("two", event.data);
two.port2.postMessage("a");
two.port2.close();
two.port2.postMessage("b");
const three = new MessageChannel();
three.port1.close();
three.port1.onmessage = event => console.log("three", event.data);
three.port2.postMessage("a");
const four = new MessageChannel();
four.port1.onmessage = event => {
  console.log("four", event.data);
  if (event.data === 1) four.port1.close();
};
for (let i = 0; i < 4; i++) four.port2.postMessage(i);
four.port2.addEventListener("close", () => console.log("closed"));
four.port2.start();
setTimeout(() => console.log("timer"), 60);
