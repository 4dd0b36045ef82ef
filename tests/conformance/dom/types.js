// What the objects of a page are called, and what they are instances of.
const el = (n) => document.createElement(n);
for (const n of ["div", "button", "input", "a", "ul", "li", "p", "span", "form", "select", "option", "textarea", "label", "img", "table", "td",
  "tr", "details", "dialog", "template", "section", "h1", "canvas", "video", "script", "x-y", "nope"])
  console.log(n, Object.prototype.toString.call(el(n)), el(n).constructor.name, el(n) instanceof HTMLElement);
console.log(String(document), String(document.createTextNode("")), String(document.createComment("")), String(document.createDocumentFragment()));
console.log(String(el("p").childNodes), String(el("p").children), String(el("p").classList) === "", String(el("p").style), String(el("p").attributes), String(el("p").dataset));
console.log(el("button") instanceof HTMLButtonElement, el("button") instanceof Element, el("button") instanceof Node, el("button") instanceof EventTarget);
console.log(document instanceof Document, document instanceof HTMLDocument, document instanceof Node);
console.log(Object.getPrototypeOf(HTMLButtonElement) === HTMLElement, Object.getPrototypeOf(HTMLElement) === Element);
try { new HTMLDivElement(); } catch (e) { console.log(e.name, e.message); }
try { Node(); } catch (e) { console.log(e.name); }
try { Element.prototype.tagName; } catch (e) { console.log(e.name, e.message); }
