// A catch in a zero timer is still in time: that timer runs before the task that reports (row 16).
const promise = Promise.reject(new Error("rejected"));

setTimeout(() => {
  promise.catch((error) => console.log("caught:", error.message));
}, 0);
setTimeout(() => console.log("50 ms"), 50);
