// @click 100 #inner
// The pointer moves there first.
const inner = document.getElementById("inner");
for (const type of ["mouseenter", "mouseover", "pointerenter", "pointerover", "mousemove", "pointermove", "mousedown", "click"]) {
  inner.addEventListener(type, (event) => console.log(type, event.constructor.name, event.bubbles, event.button, event.buttons));
}
