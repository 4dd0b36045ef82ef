// A scheduler by MessageChannel, as libraries have one: work in slices, between which timers run.
const { port1, port2 } = new MessageChannel();
const queue = [];
let isScheduled = false;
const schedule = task => {
  queue.push(task);
  if (!isScheduled) port2.postMessage(null);
  isScheduled = true;
};
port1.onmessage = () => {
  const task = queue.shift();
  task();
  isScheduled = queue.length > 0;
  if (isScheduled) port2.postMessage(null);
};
for (const name of ["a", "b", "c"]) {
  schedule(() => {
    console.log("work", name);
    Promise.resolve().then(() => console.log("microtask", name));
  });
}
setTimeout(() => console.log("timer"), 0);
schedule(() => console.log("last"));
console.log("script ends");
