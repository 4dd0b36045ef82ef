// An idle callback runs when nothing else has to: after the script, its microtasks and its zero timers (row 21).
requestIdleCallback(() => console.log("idle"));
setTimeout(() => console.log("timer"), 0);
Promise.resolve().then(() => console.log("microtask"));
setTimeout(() => setTimeout(() => console.log("nested timer"), 0), 0);
console.log("script ends");
