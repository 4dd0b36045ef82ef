// Listeners on elements, the document and the window: objects, signals, handlers, made events.
const target = new EventTarget(); const el = document.createElement("div");
el.addEventListener("a", { handleEvent(e) { console.log("object", e.type, this !== el); } });
el.dispatchEvent(new Event("a"));
const c = new AbortController(); el.addEventListener("b", () => console.log("b"), { signal: c.signal }); el.dispatchEvent(new Event("b")); c.abort(); el.dispatchEvent(new Event("b"));
document.addEventListener("custom", (e) => console.log(e.detail.x, e.target === document)); document.dispatchEvent(new CustomEvent("custom", { detail: { x: 1 } }));
el.onclick = (e) => { console.log(e.isTrusted, e.bubbles, e.cancelable, e.composed, e.constructor.name, e.detail); }; el.click();
el.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX: 5 }));
el.dispatchEvent(new PointerEvent("pointerdown")); el.dispatchEvent(new FocusEvent("focus"));
console.log(window.onclick, document.onclick, el.onkeydown, el.ontransitionend, document.body.onload);
window.addEventListener("resize", () => console.log("resize")); window.dispatchEvent(new Event("resize"));
document.body.addEventListener("click", (e) => console.log("body", e.eventPhase)); document.body.click();
