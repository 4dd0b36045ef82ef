// 1,000 elements, 100 listeners, and a style for all of them.
const style = document.head.appendChild(document.createElement("style"));
style.textContent = ".cell{display:inline-block;width:20px;height:20px;margin:1px} .cell.on{background:gold} .cell:nth-child(2n){opacity:.5}";
const grid = document.body.appendChild(document.createElement("div"));
let clicks = 0;
for (let i = 0; i < 1000; i++) {
  const cell = document.createElement("div");
  cell.className = "cell";
  if (i % 10 === 0) cell.addEventListener("click", () => { clicks++; cell.classList.toggle("on"); });
  grid.append(cell);
}
for (let i = 0; i < 1000; i += 10) grid.children[i].click();
requestAnimationFrame(() => console.log(clicks, grid.querySelectorAll(".on").length, grid.offsetHeight > 0));
