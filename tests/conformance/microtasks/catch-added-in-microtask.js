// A catch that a microtask adds is early enough: nothing is reported (row 16).
const promise = Promise.reject("late but in time");
queueMicrotask(() => {
  promise.catch((reason) => console.log("caught:", reason));
});
setTimeout(() => console.log("50 ms"), 50);
