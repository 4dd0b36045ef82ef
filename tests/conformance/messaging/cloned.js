// A message is a copy of what it was when it was posted.
const { port1, port2 } = new MessageChannel();
port1.onmessage = ({ data }) => console.log(JSON.stringify(data), data === shared, data.when instanceof Date,
  data.map instanceof Map && data.map.get("k"), data.self === data);
const shared = { n: 1, when: new Date(0), map: new Map([["k", "v"]]) };
shared.self = shared;
shared.toJSON = undefined;
delete shared.toJSON;
shared.self = undefined;
port2.postMessage(shared);
shared.n = 2;
port2.postMessage(shared);
shared.n = 3;
console.log("now", shared.n);
