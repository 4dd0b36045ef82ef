// A listener that is added during the event waits for the next; one that is removed is not called any more.
const target = new EventTarget();
const late = () => console.log("late");
const removed = () => console.log("removed");
target.addEventListener("go", () => {
  console.log("first");
  target.addEventListener("go", late);
  target.removeEventListener("go", removed);
});
target.addEventListener("go", removed);
target.addEventListener("go", () => console.log("last"));
target.dispatchEvent(new Event("go"));
console.log("-");
target.dispatchEvent(new Event("go"));
