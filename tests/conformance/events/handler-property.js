// Handler properties: null at first, one place in the order from when they are first set, anything callable.
console.log(window.onload, window.onerror, window.onunhandledrejection, window.onrejectionhandled);
window.addEventListener("error", () => console.log("added before"));
window.onerror = () => console.log("old handler");
window.addEventListener("error", () => console.log("added after"));
window.onerror = function (event) { console.log("new handler", typeof event, this === window, arguments.length); };
window.dispatchEvent(new Event("error"));
window.onerror = null;
window.dispatchEvent(new Event("error"));
window.onerror = 5;
console.log(window.onerror);
window.onerror = () => console.log("set again, at the end");
window.dispatchEvent(new Event("error"));
