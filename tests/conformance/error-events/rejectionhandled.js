// A catch that comes after the report gives rejectionhandled, from a task of its own (row 16).
window.addEventListener("unhandledrejection", (event) => console.log("unhandled", event.reason));
window.addEventListener("rejectionhandled", (event) => console.log("handled", event.reason, event.promise === promise, event.cancelable));
const promise = Promise.reject("late");
setTimeout(() => {
  promise.catch(() => console.log("caught"));
  promise.catch(() => console.log("caught again"));
  setTimeout(() => console.log("timer after it"), 0);
  console.log("timer ends");
}, 50);
