// @html <input type=checkbox id=c style="display:block">
// @click 100 #c
// @click 250 #c
// A real click on a checkbox: flipped in its listeners and their microtasks, then input and change.
const c = document.getElementById("c");
c.addEventListener("click", (e) => { console.log("click", c.checked); Promise.resolve().then(() => console.log("microtask", c.checked)); });
c.addEventListener("click", (e) => { console.log("second", c.checked); if (!c.checked) e.preventDefault(); });
for (const type of ["input", "change"]) c.addEventListener(type, () => { console.log(type, c.checked); queueMicrotask(() => console.log("after", type)); });
setTimeout(() => console.log("at last", c.checked), 400);
