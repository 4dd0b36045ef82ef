// @html <input id=i><p id=p>text</p>
// @click 100 #i
// @click 250 #p
// A prevented mousedown leaves the focus where it is.
document.getElementById("p").addEventListener("mousedown", (e) => { e.preventDefault(); console.log("prevented"); });
for (const type of ["focus", "blur"]) document.getElementById("i").addEventListener(type, () => console.log(type));
setTimeout(() => console.log(document.activeElement.id), 400);
