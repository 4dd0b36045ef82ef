// A callback that resizes what is deeper is told again in the same frame
// @html <style>body{margin:0} #a{width:100px} #b{width:80px} #c{width:60px;height:5px}</style>
// @html <div id="a"><div id="b"><div id="c"></div></div></div>
const $ = (id) => document.getElementById(id);
let n = 0;
const o = new ResizeObserver((entries) => {
  console.log(++n, entries.map((e) => e.target.id + e.contentRect.width).join(" "));
  if (n === 2) $("b").style.width = "70px";
  if (n === 3) $("c").style.width = "50px";
});
for (const id of ["c", "b", "a"]) o.observe($(id));
setTimeout(() => { requestAnimationFrame(() => { console.log("frame"); }); $("a").style.width = "120px"; }, 80);
setTimeout(() => console.log("end"), 160);
