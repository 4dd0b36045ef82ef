// The pattern: long work that gives way. Each rest goes before the timers that were there.
(async () => {
  for (let i = 1; i <= 3; i++) {
    console.log("piece", i);
    await scheduler.yield();
  }
  console.log("done");
})();
setTimeout(() => console.log("timer"), 0);
scheduler.postTask(() => console.log("urgent"), { priority: "user-blocking" });
console.log("script ends");
