// start() makes a task of the first message that waits; a checkpoint follows each listener.
const c = new MessageChannel();
c.port1.addEventListener("message", e => { console.log("message", e.data); Promise.resolve().then(() => console.log("micro", e.data)); });
c.port1.addEventListener("message", e => console.log("second", e.data));
for (let i = 0; i < 5; i++) c.port2.postMessage(i);
setTimeout(() => console.log("zero before start"), 0);
c.port1.start();
setTimeout(() => console.log("zero after start"), 0);
