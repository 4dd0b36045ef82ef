// @click 100 #button
// An exception in a listener is reported, with its microtasks before the next listener (rows 2, 17).
const button = document.getElementById("button");
button.addEventListener("click", () => {
  Promise.resolve().then(() => console.log("microtask"));
  console.log("throws");
  throw new Error("boom");
});
button.addEventListener("click", () => console.log("next"));
button.onclick = () => { console.log("handler"); return false; };
button.addEventListener("click", (event) => console.log(event.defaultPrevented));
window.addEventListener("error", (event) => console.log("error event", event.message));
