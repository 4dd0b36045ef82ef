// The same function for the same type and phase is one listener; for the other phase it is a second one.
const target = new EventTarget();
const listener = () => console.log("called");
target.addEventListener("go", listener);
target.addEventListener("go", listener);
target.addEventListener("go", listener, { once: true });
target.addEventListener("go", listener, { capture: true });
target.dispatchEvent(new Event("go"));
console.log("-");
target.removeEventListener("go", listener, true);
target.dispatchEvent(new Event("go"));
console.log("-");
target.removeEventListener("go", listener);
target.removeEventListener("go", listener);
target.dispatchEvent(new Event("go"));
