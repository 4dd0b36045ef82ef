// once: gone before it is called, so that an event that it fires itself does not reach it again.
const target = new EventTarget();
target.addEventListener("go", () => {
  console.log("once");
  target.dispatchEvent(new Event("go"));
}, { once: true });
target.addEventListener("go", () => console.log("always"));
target.dispatchEvent(new Event("go"));
target.dispatchEvent(new Event("go"));
