// TaskSignal.any takes its priority from the options.
const controller = new TaskController({ priority: "background" });
const signal = TaskSignal.any([controller.signal], { priority: "user-blocking" });
console.log(signal.priority, controller.signal.priority, signal instanceof TaskSignal, String(signal), String(scheduler));
setTimeout(() => console.log("timer"), 0);
scheduler.postTask(() => console.log("blocking"), { signal });
scheduler.postTask(() => console.log("background"), { signal: controller.signal });
scheduler.postTask(() => console.log("visible, with a plain signal"), { signal: new AbortController().signal });
