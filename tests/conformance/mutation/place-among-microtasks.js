// The observer's microtask stands where the first mutation queued it.
const outer = document.getElementById("outer");
new MutationObserver(() => console.log("observer")).observe(outer, { attributes: true });
Promise.resolve().then(() => console.log("before"));
outer.title = "1";
Promise.resolve().then(() => console.log("after"));
outer.title = "2";
queueMicrotask(() => { console.log("queued"); outer.title = "3"; queueMicrotask(() => console.log("queued inside")); });
