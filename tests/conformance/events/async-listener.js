// An async listener is synchronous up to its first await; dispatchEvent does not wait for it, and what it rejects with is
// an unhandled rejection, not a reported exception.
const target = new EventTarget();
target.addEventListener("go", async () => {
  console.log("async begins");
  await null;
  console.log("async goes on");
  throw new Error("later");
});
target.addEventListener("go", () => console.log("next listener"));
target.dispatchEvent(new Event("go"));
console.log("script ends");
