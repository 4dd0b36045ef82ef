// @html <button id=b>b</button>
// @key 100 Enter #b
// @key 250 Space #b
// On a button Enter clicks before its keyup, Space after.
const b = document.getElementById("b");
for (const type of ["keydown", "keypress", "keyup", "click"]) b.addEventListener(type, (e) => console.log(type, e.key, e.detail));
