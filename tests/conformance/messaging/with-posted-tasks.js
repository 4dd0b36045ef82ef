// Messages beside tasks of the scheduler: user-blocking ones go first, background ones last.
const { port1, port2 } = new MessageChannel();
port1.onmessage = event => console.log("message", event.data);
scheduler.postTask(() => console.log("background"), { priority: "background" });
port2.postMessage(1);
scheduler.postTask(() => console.log("user-visible"));
scheduler.postTask(() => console.log("user-blocking"), { priority: "user-blocking" });
window.onmessage = event => console.log("window", event.data);
window.postMessage(2);
