// Error events that a script makes and dispatches: nothing is reported, onerror still gets five arguments.
window.onerror = (...parts) => { console.log(parts.length, parts.slice(0, 4).join("|"), String(parts[4])); return true; };
const event = new ErrorEvent("error", { message: "words", filename: "file.js", lineno: 3, colno: 7, error: 5, cancelable: true });
console.log(window.dispatchEvent(event), event.defaultPrevented);
const plain = new ErrorEvent("error");
console.log(plain.message === "", plain.filename === "", plain.lineno, plain.colno, plain.error);
window.onerror = (...parts) => console.log(parts.length, parts[0].type);
window.dispatchEvent(new Event("error"));
const rejection = new PromiseRejectionEvent("x", { promise: 5, reason: "r" });
console.log(rejection.promise instanceof Promise, rejection.reason);
for (const f of [() => new PromiseRejectionEvent("x"), () => new PromiseRejectionEvent("x", {}), () => new ErrorEvent()]) {
  try { f(); } catch (error) { console.log(error.message); }
}
