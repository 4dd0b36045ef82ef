// A getter of handleEvent that throws is reported like a listener that throws.
const target = new EventTarget();
target.addEventListener("go", { get handleEvent() { throw new Error("getter"); } });
target.addEventListener("go", { handleEvent() { throw new TypeError("method"); } });
target.addEventListener("go", () => console.log("next"));
target.dispatchEvent(new Event("go"));
console.log("end");
