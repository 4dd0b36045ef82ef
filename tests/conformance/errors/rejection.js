// A rejection that nobody handles is reported from a task, after the microtasks (row 16).
Promise.reject(new Error("not handled"));
Promise.resolve().then(() => console.log("microtask"));
console.log("script ends");
