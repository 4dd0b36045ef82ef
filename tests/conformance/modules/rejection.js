// @module
// A rejection inside a module is an unhandled rejection still.
Promise.reject(new Error("nobody"));
async function fails() { throw new Error("async"); }
fails();
console.log("module ends");
await new Promise((resolve) => setTimeout(resolve, 50));
console.log("later");
