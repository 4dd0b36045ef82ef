// @html <label id=l>name <input id=i></label><label id=m><b id=b>box</b> <input type=checkbox id=c></label>
// @click 100 #b
// A real click on a label goes on to its control.
for (const id of ["m", "b", "c"]) for (const type of ["mousedown", "click", "focus", "change"]) document.getElementById(id).addEventListener(type, (e) => console.log(id, type, e.target.id, e.isTrusted));
setTimeout(() => console.log(document.getElementById("c").checked, document.activeElement.id), 300);
