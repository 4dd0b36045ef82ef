// Listeners of one target run in the order in which they were added; those of other types do not.
const target = new EventTarget();
target.addEventListener("go", () => console.log("first"));
target.addEventListener("stop", () => console.log("never"));
target.addEventListener("go", () => console.log("second"), true);
target.addEventListener("go", () => console.log("third"));
console.log(target.dispatchEvent(new Event("go")));
console.log("script ends");
