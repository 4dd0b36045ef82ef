// Promise.withResolvers gives a promise with the functions that settle it.
const { promise, resolve, reject } = Promise.withResolvers();
promise.then((value) => console.log("resolved", value));
resolve("now");
reject(new Error("too late"));
console.log("after resolve");
const second = Promise.withResolvers();
second.promise.catch((error) => console.log("rejected", error.message));
setTimeout(() => second.reject(new Error("by a timer")), 50);
console.log(Object.keys(second).join(), Promise.withResolvers.length, Promise.withResolvers.name);
