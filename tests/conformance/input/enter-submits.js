// @html <form id=f><input id=i name=n><button id=s>go</button></form>
// @input 100 #i hi
// @key 300 Enter
// Enter in a field: keydown, keypress, change, a click on the submit button, submit, keyup.
const f = document.getElementById("f"), i = document.getElementById("i"), s = document.getElementById("s");
for (const type of ["keydown", "keypress", "keyup", "change"]) i.addEventListener(type, (e) => { if (e.key !== "h" && e.key !== "i") console.log(type, e.key); });
s.addEventListener("click", (e) => console.log("click on the button", e.detail, e.isTrusted));
f.addEventListener("submit", (e) => { e.preventDefault(); console.log("submit", e.submitter.id, i.value); });
