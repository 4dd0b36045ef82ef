// A DocumentFragment gives its children away; a template holds its own.
const fragment = document.createDocumentFragment();
for (let i = 0; i < 3; i++) fragment.append(document.createElement("i"), String(i));
const el = document.createElement("div");
console.log(fragment.childNodes.length, fragment.children.length, fragment.querySelectorAll("i").length);
el.append(fragment);
console.log(el.innerHTML, fragment.childNodes.length);
document.body.insertAdjacentHTML("beforeend", "<template id=t><p class=x>hi</p></template>");
const t = document.getElementById("t");
console.log(t.content.children.length, t.childNodes.length, t.innerHTML, document.querySelector(".x"));
const copy = t.content.cloneNode(true);
copy.querySelector("p").textContent = "copied";
el.replaceChildren(copy);
console.log(el.innerHTML, t.innerHTML, document.importNode(t.content, true).firstChild.outerHTML);
