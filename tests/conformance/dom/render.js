// @html <div id="app"></div>
// A small view that is built again from its state.
const state = { items: [], filter: "all" };
function h(tag, props, ...children) {
  const el = document.createElement(tag);
  for (const [k, v] of Object.entries(props || {})) {
    if (k.startsWith("on")) el.addEventListener(k.slice(2).toLowerCase(), v);
    else if (k === "class") el.className = v; else el.setAttribute(k, v);
  }
  el.append(...children);
  return el;
}
function render() {
  const app = document.getElementById("app");
  app.replaceChildren(h("ul", { class: "list" }, ...state.items.map((x, i) => h("li", { "data-i": i, onClick: () => { console.log("clicked", x); } }, x))));
  console.log(app.innerHTML);
}
state.items.push("a"); render(); state.items.push("b"); render();
document.querySelector("li:last-child").click();
app.querySelectorAll("li").forEach((li, i, list) => console.log(i, li.dataset.i, list.length));
