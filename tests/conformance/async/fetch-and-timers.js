// A reply is a task between the timers, and its reactions are microtasks (row 23).
fetch("/api/data?delay=150").then(() => {
  console.log("reply");
  queueMicrotask(() => console.log("microtask of the reply"));
});
setTimeout(() => console.log("timer, 75"), 75);
setTimeout(() => console.log("timer, 225"), 225);
Promise.resolve().then(() => console.log("microtask"));
console.log("script ends");
