// In how many ticks Array.fromAsync settles.
Array.fromAsync([]).then(() => console.log("A empty"));
Array.fromAsync([1]).then(() => console.log("B one"));
Array.fromAsync([1, 2]).then(() => console.log("C two"));
Array.fromAsync({ length: 1, 0: 1 }).then(() => console.log("D array-like"));
Array.fromAsync([1], (x) => x).then(() => console.log("E mapped"));
async function* one() { yield 1; }
Array.fromAsync(one()).then(() => console.log("F generator"));
let chain = Promise.resolve();
for (let i = 1; i <= 14; i++) chain = chain.then(() => console.log(i));
