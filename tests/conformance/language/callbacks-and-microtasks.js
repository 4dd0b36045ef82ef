// User functions inside library functions run synchronously; what they queue waits.
const queue = (name) => { console.log("run", name); queueMicrotask(() => console.log("micro", name)); return name; };
Object.groupBy([1, 2], (x) => queue("group" + x));
[3].values().map((x) => queue("map" + x)).toArray();
Promise.try(() => queue("try")).then((x) => console.log("then", x));
console.log("script ends");
