// stopImmediatePropagation ends the listeners of this target too; stopPropagation does not.
const target = new EventTarget();
target.addEventListener("go", (event) => { event.stopPropagation(); console.log("stops", event.cancelBubble); });
target.addEventListener("go", (event) => { event.stopImmediatePropagation(); console.log("stops at once"); });
target.addEventListener("go", () => console.log("never"));
const event = new Event("go");
target.dispatchEvent(event);
console.log(event.cancelBubble);
const stopped = new Event("go");
stopped.stopPropagation();
target.dispatchEvent(stopped);
console.log("nothing ran");
target.dispatchEvent(stopped);
