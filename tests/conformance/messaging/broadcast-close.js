// A closed BroadcastChannel hears nothing, not even what was on its way, and cannot post.
const a = new BroadcastChannel("n");
const b = new BroadcastChannel("n");
const c = new BroadcastChannel("n");
b.onmessage = event => console.log("b", event.data);
c.onmessage = event => {
  console.log("c", event.data);
  c.close();
};
a.postMessage(1);
a.postMessage(2);
setTimeout(() => {
  a.postMessage(3);
  b.close();
  try {
    b.postMessage(4);
  } catch (error) {
    console.log(error.name, error.message, error.code);
  }
  b.close();
}, 60);
setTimeout(() => {
  const late = new BroadcastChannel("n");
  late.onmessage = event => console.log("late", event.data);
  a.postMessage(5);
}, 120);
setTimeout(() => {
  a.postMessage(6);
  new BroadcastChannel("n").onmessage = event => console.log("too late", event.data);
}, 180);
