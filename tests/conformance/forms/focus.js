// focus() and blur(): the events in their order, and what is active.
document.body.insertAdjacentHTML("beforeend", "<input id=a><input id=b><div id=d>x</div><div id=t tabindex=-1>y</div>");
const $ = (id) => document.getElementById(id);
for (const type of ["focus", "focusin", "blur", "focusout"])
  for (const id of ["a", "b", "t"]) $(id).addEventListener(type, (e) => console.log(type, id, e.relatedTarget && e.relatedTarget.id, document.activeElement.id || document.activeElement.tagName, e.bubbles));
$("a").focus();
console.log("active", document.activeElement.id);
$("b").focus();
console.log("active", document.activeElement.id, $("b").matches(":focus"));
$("d").focus();
console.log("active", document.activeElement.id);
$("t").focus();
$("t").blur();
console.log("active", document.activeElement.tagName);
$("a").focus();
$("a").remove();
console.log("active", document.activeElement.tagName);
