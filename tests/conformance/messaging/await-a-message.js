// A promise around a message, and a reply for each request.
const { port1, port2 } = new MessageChannel();
const next = port => new Promise(resolve => (port.onmessage = event => resolve(event.data)));
port2.onmessage = async ({ data }) => {
  await null;
  port2.postMessage(data * 2);
};
(async () => {
  for (let i = 1; i <= 3; i++) {
    port1.postMessage(i);
    console.log("asked", i);
    console.log("answer", await next(port1));
  }
})();
console.log("script ends");
