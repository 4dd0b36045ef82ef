// @module
// Ticks of top-level awaits beside a chain.
let chain = Promise.resolve();
for (let i = 1; i < 10; i++) chain = chain.then(() => console.log(i));
await 1;
console.log("A");
await Promise.resolve();
console.log("B");
await { then(resolve) { resolve(); } };
console.log("C");
await (async () => { await null; })();
console.log("D");
