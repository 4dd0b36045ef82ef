// <details> tells of its opening in a task of its own.
document.body.insertAdjacentHTML("beforeend", "<details id=d><summary>s</summary>text</details>");
const d = document.getElementById("d");
d.addEventListener("toggle", (e) => console.log("toggle", d.open, e.oldState, e.newState, e.bubbles));
d.open = true;
console.log("set", d.open, d.hasAttribute("open"));
Promise.resolve().then(() => console.log("microtask"));
setTimeout(() => { console.log("closing"); d.querySelector("summary").click(); console.log("clicked", d.open); }, 100);
