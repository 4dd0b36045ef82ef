// Many nodes: a list is filled in a loop, and counted.
const list = document.createElement("ul");
document.body.append(list);
for (let i = 0; i < 500; i++) {
  const item = document.createElement("li");
  item.textContent = i;
  list.appendChild(item);
}
console.log(list.children.length, list.lastChild.textContent, document.querySelectorAll("li:nth-child(10n)").length);
while (list.children.length > 3) list.lastElementChild.remove();
console.log(list.innerHTML);
