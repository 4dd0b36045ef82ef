// What the records say.
const el = document.createElement("div");
el.innerHTML = "<p>1</p><p>2</p>";
const name = (n) => n && (n.tagName || JSON.stringify(n.data));
new MutationObserver((records) => {
  for (const r of records)
    console.log(r.type, name(r.target), [...r.addedNodes].map(name).join(), [...r.removedNodes].map(name).join(), name(r.previousSibling), name(r.nextSibling), r.attributeName, r.oldValue);
}).observe(el, { childList: true, attributes: true, characterData: true, subtree: true, attributeOldValue: true, characterDataOldValue: true });
el.append("x", document.createElement("b"));
el.removeChild(el.firstChild);
el.insertBefore(el.lastChild, el.firstChild);
el.setAttribute("a", "1"); el.setAttribute("a", "2"); el.removeAttribute("a");
el.children[1].firstChild.data = "two";
el.children[1].textContent = "new";
el.innerHTML = "<i></i><u></u>";
el.replaceChild(document.createElement("s"), el.firstChild);
el.replaceChildren();
el.append(document.createDocumentFragment());
el.classList.add("k"); el.style.color = "red"; el.dataset.x = "y";
el.id = "same"; el.id = "same";
