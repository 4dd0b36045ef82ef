// An error stops the script; what it had queued before runs all the same (row 17).
setTimeout(() => console.log("timer"), 0);
Promise.resolve().then(() => console.log("microtask"));
console.log("before");
throw new Error("the script failed");
console.log("never printed");
