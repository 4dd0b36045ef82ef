// A BroadcastChannel reaches all others of its name, not itself.
const [a, b, c] = ["news", "news", "news"].map(name => new BroadcastChannel(name));
const other = new BroadcastChannel("other");
a.onmessage = event => console.log("a", event.data);
b.onmessage = event => console.log("b", event.data, event.target === b);
c.addEventListener("message", event => console.log("c", event.data));
other.onmessage = event => console.log("other", event.data);
a.postMessage("from a");
setTimeout(() => c.postMessage("from c"), 50);
console.log(a.name, other.name);
