// user-blocking tasks go before timers and user-visible tasks, background tasks after; each has its checkpoint.
setTimeout(() => console.log("timer 1"), 0);
for (const priority of ["background", "user-visible", "user-blocking"]) {
  scheduler.postTask(() => {
    console.log(priority);
    Promise.resolve().then(() => console.log("microtask of", priority));
  }, { priority });
}
setTimeout(() => console.log("timer 2"), 0);
requestIdleCallback(() => console.log("idle"));
console.log("script ends");
