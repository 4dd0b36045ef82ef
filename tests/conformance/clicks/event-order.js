// @click 100 #button
// A press and a release: pointer and mouse events come before the click.
const button = document.getElementById("button");
for (const type of ["click", "mouseup", "pointerup", "focusin", "focus", "mousedown", "pointerdown"]) {
  button.addEventListener(type, (event) => {
    console.log(type, event.constructor.name, event.isTrusted, event.detail, event.bubbles, event.cancelable, event.composed, event.button, event.buttons);
    Promise.resolve().then(() => console.log("microtask of", type));
  });
}
