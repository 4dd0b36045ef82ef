// Elements by id as variables, and the many ways through a list of nodes.
const { body } = document;
console.log(typeof button, button === document.getElementById("button"), outer.id, inner.id, window.inner.id, "inner" in window, typeof nope);
const ul = document.createElement("ul");
for (const c of "abc") ul.innerHTML += `<li>${c}</li>`;
body.appendChild(ul);
console.log(ul.childElementCount, Array.from(ul.children, (li) => li.textContent).join(), Array.prototype.map.call(ul.childNodes, (n) => n.nodeType).join());
for (const li of ul.children) console.log(li.textContent);
for (const [i, n] of ul.childNodes.entries()) console.log(i, n.nodeName);
console.log(ul.children.length, ul.children["0"].outerHTML, ul.children.toString(), Object.keys(ul.children).join());
const t = ul.querySelector("li:nth-of-type(2)"); t.after(t.cloneNode(true)); console.log(ul.innerText);
console.log(body.children.button === button, body.querySelector(":scope > ul") === ul);
console.log(ul instanceof HTMLUListElement, ul instanceof HTMLElement, ul.nodeType === Node.ELEMENT_NODE, Node.TEXT_NODE);
