// el.click() from a script: no checkpoint until that script returns (row 2).
const outer = document.getElementById("outer");
const inner = document.getElementById("inner");
inner.addEventListener("click", (event) => {
  console.log("inner 1", event.isTrusted, event instanceof PointerEvent, event.detail, event.bubbles, event.cancelable, event.composed);
  Promise.resolve().then(() => console.log("microtask 1"));
});
inner.addEventListener("click", () => { console.log("inner 2"); queueMicrotask(() => console.log("microtask 2")); });
outer.addEventListener("click", () => console.log("outer"));
console.log("before");
inner.click();
console.log("after");
