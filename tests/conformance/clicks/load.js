// After the script: DOMContentLoaded bubbles to the window, load is the window's own, with a checkpoint between listeners.
document.addEventListener("readystatechange", (event) => console.log("readystatechange", document.readyState, event.bubbles));
document.addEventListener("DOMContentLoaded", (event) => {
  console.log("document", event.type, document.readyState, event.bubbles, event.isTrusted);
  Promise.resolve().then(() => console.log("microtask"));
});
window.addEventListener("DOMContentLoaded", (event) => console.log("window", event.type, event.eventPhase, event.target === document));
window.addEventListener("load", (event) => console.log("load", document.readyState, event.target === document, event.currentTarget === window, event.eventPhase));
document.addEventListener("load", () => console.log("never"));
window.onload = () => console.log("onload");
Promise.resolve().then(() => console.log("microtask of the script", document.readyState));
console.log("script ends", document.readyState);
