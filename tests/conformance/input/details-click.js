// @html <details id=d><summary id=s>summary</summary>more</details>
// @click 100 #s
// @click 300 #s
// A click on a summary opens and closes its details.
const d = document.getElementById("d");
document.getElementById("s").addEventListener("click", () => console.log("click", d.open));
d.addEventListener("toggle", () => console.log("toggle", d.open));
