// CustomEvent carries a detail; classes of the program's own may inherit from EventTarget and Event.
class Counter extends EventTarget {
  #count = 0;
  add() {
    this.#count += 1;
    this.dispatchEvent(new CustomEvent("change", { detail: { count: this.#count } }));
  }
}
class Named extends Event {
  constructor(type, name) { super(type, { cancelable: true }); this.name = name; }
}
const counter = new Counter();
counter.addEventListener("change", (event) => console.log("count", event.detail.count, event.target === counter));
counter.addEventListener("named", (event) => console.log(event.name, event instanceof Event, event.cancelable));
counter.add();
counter.add();
counter.dispatchEvent(new Named("named", "own class"));
console.log(new CustomEvent("x").detail, String(new CustomEvent("x")), new CustomEvent("x", { detail: 0 }).detail);
