// An uncaught exception is an error event at the window before it is a line in the console (row 17).
window.addEventListener("error", (event) => {
  console.log(event.message, event.error.message, event.type, event.cancelable, event.bubbles, event.isTrusted);
  console.log(event instanceof ErrorEvent, event.lineno > 0, event.colno, typeof event.filename, event.target === window);
});
setTimeout(() => console.log("next task"), 0);
console.log("before");
throw new Error("boom");
