// A signal given to addEventListener removes the listener when it is aborted; an aborted one adds nothing.
const controller = new AbortController();
const target = new EventTarget();
target.addEventListener("go", () => console.log("one"), { signal: controller.signal });
target.addEventListener("go", () => { console.log("two aborts"); controller.abort(); }, { signal: controller.signal });
target.addEventListener("go", () => console.log("three"), { signal: controller.signal });
target.addEventListener("go", () => console.log("four"));
target.dispatchEvent(new Event("go"));
console.log("-");
target.addEventListener("go", () => console.log("never"), { signal: controller.signal });
target.dispatchEvent(new Event("go"));
for (const signal of [5, null]) {
  try { target.addEventListener("go", () => {}, { signal }); } catch (error) { console.log(error.message); }
}
