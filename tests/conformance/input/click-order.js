// @click 100 #button
// All that a real click sends, with the focus among it.
const b = document.getElementById("button");
for (const type of ["pointerover", "pointerenter", "mouseover", "mouseenter", "pointermove", "mousemove", "pointerdown", "mousedown", "focus", "focusin", "pointerup", "mouseup", "click"])
  b.addEventListener(type, (e) => console.log(type, e.constructor.name, e.detail, e.button, e.buttons, e.bubbles, e.isTrusted));
b.addEventListener("click", () => console.log("active", document.activeElement.id));
