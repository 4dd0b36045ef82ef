// What has no box, no area, or is outside
// @html <style>body{margin:0} #a{display:none;width:10px;height:10px} #b{width:10px;height:0} #c{position:absolute;left:-500px;width:10px;height:10px}</style>
// @html <div id="a"></div><div id="b"></div><div id="c"></div>
const $ = (id) => document.getElementById(id);
const o = new IntersectionObserver((entries) => entries.forEach((e) => console.log(e.target.id, e.isIntersecting, e.intersectionRatio)));
for (const id of ["a", "b", "c"]) o.observe($(id));
setTimeout(() => { $("a").style.display = "block"; $("c").style.left = "5px"; }, 100);
setTimeout(() => { $("a").remove(); }, 200);
