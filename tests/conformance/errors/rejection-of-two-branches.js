// Two thens on one rejected promise: each branch needs its own catch, each is reported (row 16).
const promise = Promise.reject(new Error("forked"));
promise.then(() => console.log("never printed"));
promise.then(() => console.log("never printed"));
promise.catch((error) => console.log("caught on a third branch:", error.message));
