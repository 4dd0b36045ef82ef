// @html <ul id="list"><li data-n="1"><b>one</b></li><li data-n="2">two</li></ul>
// One listener on a list serves items that come later too.
const list = document.getElementById("list");
list.addEventListener("click", (event) => {
  const item = event.target.closest("li");
  if (!item) return console.log("the list itself");
  console.log(item.dataset.n, event.target.tagName, event.currentTarget.id);
});
const added = document.createElement("li");
added.dataset.n = 3;
list.append(added);
for (const item of list.children) item.click();
list.querySelector("b").click();
list.click();
