// The report of a rejection is a task of its own: a zero timer of the same script runs before (row 16).
setTimeout(() => console.log("timer before"), 0);
Promise.reject(new Error("not handled"));
setTimeout(() => console.log("timer after"), 0);
console.log("script ends");
