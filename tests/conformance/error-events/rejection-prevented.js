// preventDefault keeps a rejection out of the console, and so does `return false`; true does not (row 16).
window.addEventListener("unhandledrejection", (event) => { if (event.reason === "listener") event.preventDefault(); });
window.onunhandledrejection = (event) => { console.log("handler", event.reason); return event.reason !== "handler"; };
Promise.reject("listener");
Promise.reject("handler");
Promise.reject("neither");
