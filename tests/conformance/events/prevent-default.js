// preventDefault works on events that are cancelable, and not from passive listeners.
const target = new EventTarget();
target.addEventListener("a", (event) => { event.preventDefault(); console.log(event.defaultPrevented, event.returnValue); });
console.log(target.dispatchEvent(new Event("a")));
console.log(target.dispatchEvent(new Event("a", { cancelable: true })));
target.addEventListener("b", (event) => { event.preventDefault(); console.log(event.defaultPrevented); }, { passive: true });
console.log(target.dispatchEvent(new Event("b", { cancelable: true })));
target.addEventListener("c", (event) => { event.returnValue = true; event.returnValue = false; event.returnValue = true; });
console.log(target.dispatchEvent(new Event("c", { cancelable: true })));
const early = new Event("d", { cancelable: true });
early.preventDefault();
console.log(early.defaultPrevented, target.dispatchEvent(early));
target.addEventListener("e", () => false);
console.log(target.dispatchEvent(new Event("e", { cancelable: true })));
