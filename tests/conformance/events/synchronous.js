// dispatchEvent runs its listeners at once, with no checkpoint between them (row 2).
const target = new EventTarget();
for (const name of ["A", "B"]) {
  target.addEventListener("go", () => {
    console.log("listener", name);
    Promise.resolve().then(() => console.log("microtask", name));
    queueMicrotask(() => console.log("queued", name));
  });
}
console.log("before");
target.dispatchEvent(new Event("go"));
console.log("after");
setTimeout(() => {
  target.dispatchEvent(new Event("go"));
  console.log("timer ends");
}, 0);
