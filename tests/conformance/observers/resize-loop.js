// A callback that resizes its own target: an error, and it is told in the next frame
// @html <style>body{margin:0} #a{width:100px;height:10px}</style>
// @html <div id="a"></div>
const $ = (id) => document.getElementById(id);
let n = 0;
addEventListener("error", (e) => console.log("error event:", e.message, String(e.error)));
new ResizeObserver(() => {
  console.log("resize", ++n, $("a").offsetWidth);
  if (n < 3) $("a").style.width = 100 + n * 10 + "px";
}).observe($("a"));
setTimeout(() => console.log("end"), 200);
