// Each receiver gets a copy of its own.
const a = new BroadcastChannel("n");
const receivers = [1, 2].map(number => {
  const channel = new BroadcastChannel("n");
  channel.onmessage = event => {
    event.data.list.push(number);
    console.log(number, JSON.stringify(event.data));
  };
  return channel;
});
let reads = 0;
const message = { get list() { reads++; return ["x"]; } };
a.postMessage(message);
console.log("read", reads, receivers.length);
