// Errors of frame callbacks and of listeners are error events too.
window.addEventListener("error", (event) => { console.log("error event", event.message); event.preventDefault(); });
const target = new EventTarget();
target.addEventListener("go", () => { throw new Error("listener"); });
target.addEventListener("go", () => console.log("second listener"));
target.dispatchEvent(new Event("go"));
console.log("after the dispatch");
requestAnimationFrame(() => { throw new Error("frame"); });
requestAnimationFrame(() => console.log("next callback"));
