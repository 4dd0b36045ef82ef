// @module
// A top-level await of a promise that rejects ends the module with an uncaught error.
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3));
try { await Promise.reject(new Error("caught")); } catch (error) { console.log(error.message); }
await Promise.reject(new TypeError("not caught"));
