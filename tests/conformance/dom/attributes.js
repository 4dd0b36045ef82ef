// Attributes: set, got, toggled, listed.
const el = document.createElement("div");
el.setAttribute("Title", "t");
el.setAttribute("data-a", 5);
el.id = "x";
console.log(el.getAttribute("title"), el.getAttribute("TITLE"), el.getAttribute("nope"), el.hasAttribute("data-a"));
console.log(el.attributes.length, el.attributes[0].name, el.attributes[0].value, el.attributes.id.value, el.getAttributeNames().join());
console.log([...el.attributes].map((a) => a.name + "=" + a.value).join(" "));
console.log(el.toggleAttribute("hidden"), el.hidden, el.toggleAttribute("hidden"), el.hidden, el.toggleAttribute("hidden", false), el.toggleAttribute("hidden", true));
el.removeAttribute("title");
el.removeAttribute("nope");
console.log(el.outerHTML, el.title, el.hasAttributes());
try { el.setAttribute("a b", 1); } catch (e) { console.log(e.name, e.message); }
try { el.setAttribute("a"); } catch (e) { console.log(e.name, e.message); }
el.setAttribute("x", null);
el.setAttribute("y", undefined);
console.log(el.getAttribute("x"), el.getAttribute("y"));
