// The window is an EventTarget: its methods work bare, and its listeners get it as `this`.
addEventListener("go", function (event) {
  console.log(this === window, event.target === window, event.currentTarget === window, event.eventPhase);
});
console.log(dispatchEvent(new Event("go")));
console.log(window instanceof EventTarget, window instanceof Window, String(window));
console.log(window.addEventListener === EventTarget.prototype.addEventListener);
window.dispatchEvent(new CustomEvent("go", { detail: 1 }));
