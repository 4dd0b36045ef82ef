// @click 100 #inner
// A real click: the stack is empty between two listeners, so that microtasks run there (row 2).
const outer = document.getElementById("outer");
const inner = document.getElementById("inner");
inner.addEventListener("click", () => { console.log("inner 1"); Promise.resolve().then(() => console.log("microtask 1")); });
inner.addEventListener("click", () => { console.log("inner 2"); queueMicrotask(() => console.log("microtask 2")); });
outer.addEventListener("click", () => console.log("outer"));
