// A listener that prevents the default keeps the error out of the console.
window.addEventListener("error", (event) => { console.log("first", event.message); event.preventDefault(); });
window.addEventListener("error", (event) => console.log("second", event.defaultPrevented));
setTimeout(() => { throw new Error("one"); }, 0);
setTimeout(() => { throw new TypeError("two"); }, 0);
setTimeout(() => console.log("goes on"), 0);
