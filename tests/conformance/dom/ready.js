// readyState through its three values, with the events in their order.
const log = (e) => console.log(e.type, document.readyState, e.target === document, e.bubbles, e.eventPhase);
document.addEventListener("readystatechange", log);
document.addEventListener("DOMContentLoaded", log);
document.addEventListener("load", () => console.log("never: the load event does not come to the document"));
window.addEventListener("DOMContentLoaded", log);
window.addEventListener("load", log);
window.onload = () => console.log("onload");
document.body.onload = () => console.log("the body's onload is the window's");
console.log(document.readyState);
Promise.resolve().then(() => console.log("microtask", document.readyState));
