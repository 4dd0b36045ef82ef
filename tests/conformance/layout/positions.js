// relative, absolute, fixed; insets, the static position, centring by auto margins
// @html <style>body{margin:0} #box{position:relative;width:300px;height:200px;margin:20px;border:5px solid} #rel{position:relative;left:10px;top:-5px;width:20px;height:20px} #abs{position:absolute;right:10px;bottom:20px;width:30px;height:40px} #fill{position:absolute;inset:10px 20px} #stat{position:absolute;width:5px;height:5px} #fix{position:fixed;top:1px;right:2px;width:10px;height:10px} #mid{position:absolute;left:0;right:0;top:0;bottom:0;margin:auto;width:100px;height:50px}</style>
// @html <div id="box"><div id="rel"></div><div id="stat"></div><div id="abs"></div><div id="fill"></div><div id="mid"></div></div><div id="fix"></div>
const rect = (e) => { const r = (typeof e === "string" ? document.getElementById(e) : e).getBoundingClientRect(); return `${r.x} ${r.y} ${r.width} ${r.height}`; };
const $ = (id) => document.getElementById(id);
for (const id of ["box", "rel", "stat", "abs", "fill", "mid", "fix"]) console.log(id, rect(id));
console.log($("abs").offsetParent.id, $("abs").offsetLeft, $("abs").offsetTop, String($("fix").offsetParent));
const s = getComputedStyle($("abs"));
console.log(s.left, s.top, s.right, s.bottom);
