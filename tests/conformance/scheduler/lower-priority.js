// A task may become less urgent while it waits.
const controller = new TaskController({ priority: "user-blocking" });
scheduler.postTask(() => console.log("was blocking"), { signal: controller.signal });
scheduler.postTask(() => console.log("visible"));
setTimeout(() => console.log("timer"), 0);
scheduler.postTask(() => { console.log("blocking"); controller.setPriority("background"); }, { priority: "user-blocking" });
scheduler.postTask(() => console.log("second of the signal"), { signal: controller.signal });
