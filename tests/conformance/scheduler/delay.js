// A delay is waited for before the task is queued.
scheduler.postTask(() => console.log("100"), { delay: 100 });
scheduler.postTask(() => console.log("50, background"), { delay: 50, priority: "background" });
scheduler.postTask(() => console.log("150, blocking"), { delay: 150, priority: "user-blocking" });
setTimeout(() => console.log("timer 200"), 200);
scheduler.postTask(() => console.log("no delay"));
