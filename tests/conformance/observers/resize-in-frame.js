// A frame: its callbacks, their microtasks, then resize observers with theirs
// @html <style>body{margin:0} #a{width:100px;height:50px}</style>
// @html <div id="a"></div>
const $ = (id) => document.getElementById(id);
new ResizeObserver(() => { console.log("resize", $("a").offsetWidth); Promise.resolve().then(() => console.log("microtask of resize")); }).observe($("a"));
setTimeout(() => requestAnimationFrame(() => {
  console.log("frame");
  $("a").style.width = "150px";
  Promise.resolve().then(() => console.log("microtask of frame"));
  requestAnimationFrame(() => console.log("next frame"));
}), 80);
