// 1,000 elements; 1,000 times one of them changes and another is measured.
const list = document.body.appendChild(document.createElement("div"));
for (let i = 0; i < 1000; i++) {
  const row = document.createElement("div");
  row.style.height = "10px";
  list.append(row);
}
let sum = 0;
for (let i = 0; i < 1000; i++) {
  list.children[i].style.height = "12px";
  sum += list.children[(i * 7) % 1000].getBoundingClientRect().top > 0 ? 1 : 0;
}
console.log(sum, list.offsetHeight);
