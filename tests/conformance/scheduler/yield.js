// scheduler.yield continues before queued tasks of its own priority, and after those that are more urgent.
(async () => { console.log("1"); await scheduler.yield(); console.log("1 continues"); await scheduler.yield(); console.log("1 ends"); })();
scheduler.postTask(() => console.log("task visible"));
scheduler.postTask(() => console.log("task blocking"), { priority: "user-blocking" });
setTimeout(() => console.log("timer 0"), 0);
scheduler.postTask(async () => { console.log("bg starts"); await scheduler.yield(); console.log("bg continues"); }, { priority: "background" });
scheduler.postTask(() => { console.log("bg 2"); }, { priority: "background" });
scheduler.postTask(async () => { console.log("blocking starts"); await scheduler.yield(); console.log("blocking continues"); }, { priority: "user-blocking" });
scheduler.postTask(() => { console.log("blocking 2"); }, { priority: "user-blocking" });
scheduler.postTask(async () => { console.log("v starts"); await scheduler.yield(); console.log("v continues"); });
scheduler.postTask(() => { console.log("v 2"); });
setTimeout(() => console.log("timer 0b"), 0);
