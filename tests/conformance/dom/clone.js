// cloneNode, with and without what is inside; listeners and properties stay behind.
const el = document.createElement("form");
el.innerHTML = "<input value=a><input type=checkbox><p>x</p>";
el.mine = 1;
el.addEventListener("click", () => console.log("listener"));
el.firstChild.value = "changed";
el.children[1].checked = true;
const flat = el.cloneNode();
const deep = el.cloneNode(true);
console.log(flat.outerHTML, deep.outerHTML);
console.log(deep.mine, deep.firstChild.value, deep.children[1].checked, deep.parentNode);
deep.click();
console.log(deep.isEqualNode(el), el.isEqualNode(el), deep.isSameNode(el));
const many = document.createElement("div");
many.innerHTML = "<a><b><c>1</c></b><d>2</d></a><e>3</e>";
console.log(many.cloneNode(true).innerHTML);
