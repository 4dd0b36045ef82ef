// @click 100 #button
// In a real click the observer runs between two listeners.
const b = document.getElementById("button");
new MutationObserver((r) => console.log("observer", r.length)).observe(document.body, { attributes: true, subtree: true });
b.addEventListener("click", () => { console.log("one"); b.title = 1; document.body.title = 1; });
b.addEventListener("click", () => { console.log("two"); b.title = 2; });
setTimeout(() => { b.click(); console.log("after click()"); }, 300);
