// One signal for several requests: they are rejected in the order in which they were made.
const controller = new AbortController();
for (const name of ["a", "b", "c"]) {
  fetch(`/api/${name}?delay=200`, { signal: controller.signal }).catch((error) => console.log(name, error));
}
fetch("/api/other?delay=150").then(() => console.log("other"));
controller.signal.onabort = () => console.log("event");
setTimeout(() => controller.abort("stop"), 50);
