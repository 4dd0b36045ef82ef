// Errors of the script, a microtask, a rejection and a timer, in the order of their reports (row 17).
setTimeout(() => { throw new Error("timer"); }, 0);
Promise.reject(new Error("rejection"));
queueMicrotask(() => { throw new Error("microtask"); });
Promise.resolve().then(() => console.log("promise reaction"));
setTimeout(() => console.log("50 ms"), 50);
throw new Error("script");
