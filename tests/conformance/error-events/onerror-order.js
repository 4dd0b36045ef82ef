// The handler property stands in the order of the listeners; `window.event` is the event.
window.addEventListener("error", () => console.log("listener 1"));
window.onerror = (message) => { console.log("handler", message, window.event instanceof ErrorEvent); return 1; };
window.addEventListener("error", (event) => console.log("listener 2", event.defaultPrevented));
throw new RangeError("far");
