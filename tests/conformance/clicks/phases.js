// Capturing goes from the window inwards, bubbling outwards; at the target, capturing listeners come first.
const targets = [window, document, document.documentElement, document.body, document.querySelector("#outer"), document.querySelector("#inner")];
const name = (target) => target === window ? "window" : target.id || target.nodeName;
for (const target of targets) {
  const show = (event) => console.log(name(event.currentTarget), event.eventPhase, name(event.target), event.composedPath().length);
  target.addEventListener("click", show);
  target.addEventListener("click", show, true);
}
targets[5].click();
console.log("-");
targets[5].dispatchEvent(new Event("click"));
