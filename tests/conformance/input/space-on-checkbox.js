// @html <input type=checkbox id=c>
// @key 100 Tab
// @key 200 Space
// Space flips a checkbox that has the focus.
const c = document.getElementById("c");
for (const type of ["focus", "keydown", "keyup", "click", "input", "change"]) c.addEventListener(type, (e) => console.log(type, e.key, c.checked));
