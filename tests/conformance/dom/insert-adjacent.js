// insertAdjacentHTML, …Element and …Text at their four places.
const el = document.createElement("div");
el.innerHTML = "<p>x</p>";
const p = el.firstChild;
for (const where of ["beforebegin", "afterbegin", "beforeend", "afterend"]) {
  p.insertAdjacentHTML(where, "<b>" + where + "</b>!");
  p.insertAdjacentText(where, "t");
}
const s = p.insertAdjacentElement("beforeEnd", document.createElement("s"));
console.log(el.innerHTML, s.tagName);
try { p.insertAdjacentHTML("nowhere", ""); } catch (e) { console.log(e.name, e.message); }
console.log(document.createElement("i").insertAdjacentElement("beforebegin", document.createElement("b")));
