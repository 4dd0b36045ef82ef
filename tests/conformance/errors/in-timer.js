// An error in a timer is reported, its microtasks run, and the next timer comes (row 17).
setTimeout(() => {
  queueMicrotask(() => console.log("microtask of timer 1"));
  console.log("timer 1");
  throw new Error("timer 1 failed");
}, 0);
setTimeout(() => console.log("timer 2"), 0);
