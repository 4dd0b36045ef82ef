// The methods need no this: they can be passed as callbacks and taken out of the object.
const { log, warn } = console;

log("taken out");
["a", "b"].forEach((x) => warn(x));
Promise.resolve("passed to then").then(console.log);
setTimeout(console.log, 0, "passed", "to setTimeout");
[7].forEach(console.log);
