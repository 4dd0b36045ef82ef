// Making, moving and removing nodes, and what stands where afterwards.
const list = document.createElement("ul");
for (const word of ["a", "b", "c"]) {
  const item = document.createElement("li");
  item.textContent = word;
  list.appendChild(item);
}
document.body.append(list);
console.log(list.outerHTML);
list.insertBefore(list.lastChild, list.firstChild);
console.log(list.innerHTML, list.childNodes.length, list.children.length);
list.prepend("text", document.createElement("hr"));
console.log(list.innerHTML, list.childNodes.length, list.children.length);
list.firstElementChild.remove();
list.removeChild(list.firstChild);
console.log(list.innerHTML, list.firstChild === list.firstElementChild);
list.children[1].replaceWith("x", document.createElement("b"));
console.log(list.innerHTML);
list.children[0].before("before");
list.children[0].after("after");
console.log(list.innerHTML);
list.replaceChildren(document.createElement("i"));
console.log(list.innerHTML, list.parentNode.nodeName, list.isConnected);
list.remove();
console.log(list.parentNode, list.isConnected);
