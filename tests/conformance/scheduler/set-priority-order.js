// Tasks that get the priority of others are ordered with them by when they were posted.
const controller = new TaskController({ priority: "background" });
scheduler.postTask(() => console.log(1), { signal: controller.signal });
scheduler.postTask(() => console.log(2));
scheduler.postTask(() => console.log(3), { signal: controller.signal });
scheduler.postTask(() => console.log(4));
controller.setPriority("user-visible");
scheduler.postTask(() => console.log(5), { signal: controller.signal });
