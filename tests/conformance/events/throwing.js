// An exception in a listener is reported, and the next listener runs (row 17); dispatchEvent does not throw.
const target = new EventTarget();
target.addEventListener("go", () => { console.log("throws"); throw new Error("boom"); });
target.addEventListener("go", () => console.log("runs all the same"));
try {
  console.log("result", target.dispatchEvent(new Event("go")));
} catch (error) {
  console.log("never");
}
console.log("script ends");
