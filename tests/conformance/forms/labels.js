// A label hands its click on to its control.
document.body.insertAdjacentHTML("beforeend", "<label id=l>text <input type=checkbox id=c></label><label id=m for=d>other</label><input type=checkbox id=d>");
const $ = (id) => document.getElementById(id);
for (const id of ["l", "c", "m", "d"]) $(id).addEventListener("click", (e) => console.log("click on", id, "target", e.target.id, e.isTrusted));
document.body.addEventListener("click", (e) => console.log("body", e.target.id));
$("l").click();
console.log($("c").checked, $("l").control.id, $("c").labels.length);
$("m").click();
console.log($("d").checked, $("m").htmlFor, $("m").control.id);
$("m").addEventListener("click", (e) => e.preventDefault());
$("m").click();
console.log($("d").checked);
