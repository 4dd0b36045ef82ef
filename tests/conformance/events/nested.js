// Events inside events: the inner one is over before the outer goes on; window.event follows.
const target = new EventTarget();
target.addEventListener("outer", (event) => {
  console.log("outer 1", window.event.type);
  target.dispatchEvent(new Event("inner"));
  console.log("outer 1 ends", window.event.type, event.eventPhase);
});
target.addEventListener("outer", () => console.log("outer 2"));
target.addEventListener("inner", () => console.log("inner", window.event.type));
target.dispatchEvent(new Event("outer"));
console.log(String(window.event));
