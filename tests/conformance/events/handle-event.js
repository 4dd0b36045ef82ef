// Listener objects: handleEvent is looked up when it is called, and `this` is the object.
const target = new EventTarget();
const listener = {
  name: "object",
  handleEvent(event) { console.log(this.name, event.type, event.currentTarget === target); },
};
target.addEventListener("go", listener);
target.dispatchEvent(new Event("go"));
listener.handleEvent = function () { console.log("replaced", this === listener); };
target.dispatchEvent(new Event("go"));
delete listener.handleEvent;
target.dispatchEvent(new Event("go"));
listener.handleEvent = 5;
target.dispatchEvent(new Event("go"));
Object.defineProperty(listener, "handleEvent", { get() { console.log("read"); return () => console.log("got"); } });
target.dispatchEvent(new Event("go"));
target.addEventListener("go", function () { console.log("function", this === target); });
target.dispatchEvent(new Event("go"));
target.removeEventListener("go", listener);
target.dispatchEvent(new Event("go"));
