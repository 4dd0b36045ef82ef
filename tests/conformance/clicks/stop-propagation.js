// stopPropagation lets the listeners of this target run; stopImmediatePropagation does not.
const outer = document.getElementById("outer");
const inner = document.getElementById("inner");
let immediate = false;
inner.addEventListener("click", (event) => { console.log("inner 1"); if (immediate) event.stopImmediatePropagation(); else event.stopPropagation(); });
inner.addEventListener("click", () => console.log("inner 2"));
outer.addEventListener("click", () => console.log("outer bubbling"));
outer.addEventListener("click", () => console.log("outer capturing"), true);
inner.click();
immediate = true;
inner.click();
outer.addEventListener("click", (event) => event.stopPropagation(), true);
inner.click();
const event = new Event("click", { bubbles: true });
event.stopPropagation();
inner.dispatchEvent(event);
console.log("nothing", event.cancelBubble);
