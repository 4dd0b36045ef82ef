// setPriority reorders the tasks that wait, but not those with a priority of their own; prioritychange comes at once.
const controller = new TaskController({ priority: "background" });
controller.signal.addEventListener("prioritychange", (event) => {
  console.log("change", event.previousPriority, controller.signal.priority, event instanceof TaskPriorityChangeEvent, event.isTrusted);
});
controller.signal.onprioritychange = () => console.log("handler");
scheduler.postTask(() => console.log("A"), { signal: controller.signal });
scheduler.postTask(() => console.log("B"));
scheduler.postTask(() => console.log("C"), { signal: controller.signal, priority: "background" });
controller.setPriority("user-blocking");
console.log("set");
scheduler.postTask(() => console.log("D"), { priority: "user-blocking" });
controller.setPriority("user-blocking");
console.log("no change, no event");
