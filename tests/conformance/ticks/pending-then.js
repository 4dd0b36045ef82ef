// .then on a pending promise queues nothing; settling it does (row 11).
let settle;
const pending = new Promise((resolve) => { settle = resolve; });

pending.then(() => console.log("A"));
Promise.resolve().then(() => console.log("B"));
console.log("before resolve");
settle();
console.log("after resolve");
Promise.resolve().then(() => console.log("C"));
