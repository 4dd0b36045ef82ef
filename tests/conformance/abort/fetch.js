// abort() rejects a fetch with AbortError; its reactions are microtasks (row 23).
const controller = new AbortController();
fetch("/api/slow?delay=300", { signal: controller.signal })
  .then(() => console.log("never"))
  .catch((error) => console.log(error.name, error.message, error === controller.signal.reason));
controller.signal.addEventListener("abort", () => console.log("event"));
setTimeout(() => {
  controller.abort();
  console.log("aborted");
  Promise.resolve().then(() => console.log("microtask"));
}, 50);
setTimeout(() => console.log("later"), 450);
