// A signal that is aborted takes its waiting tasks away; their promises are rejected with the reason.
const controller = new TaskController();
scheduler.postTask(() => console.log("never"), { signal: controller.signal }).catch((error) => console.log("waiting", error.name));
scheduler.postTask(() => console.log("never"), { signal: controller.signal, delay: 50 }).catch((error) => console.log("delayed", error.name));
scheduler.postTask(() => console.log("other"));
controller.signal.onabort = () => console.log("abort event");
controller.abort();
scheduler.postTask(() => console.log("never"), { signal: controller.signal }).catch((error) => console.log("afterwards", error.name));
scheduler.postTask(() => console.log("never"), { signal: AbortSignal.abort("own") }).catch((error) => console.log(error));
console.log(controller instanceof AbortController, controller.signal instanceof AbortSignal);
