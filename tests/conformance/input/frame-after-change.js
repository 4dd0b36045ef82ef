// @html <div id=box style="width:50px;height:20px"></div><button id=button>Go</button>
// @click 100 #button
// A change of the page by a click asks for a frame too: its observers come before a zero timer.
const box = document.querySelector("#box");
let width = 50;
new ResizeObserver(() => console.log("resized to", width)).observe(box);
document.querySelector("#button").addEventListener("click", () => {
  console.log("click");
  width = 90;
  box.style.width = `${width}px`;
  setTimeout(() => console.log("timeout"), 0);
});
