// Blocks below one another; margins collapse; content-box
// @html <style>body{margin:0} div{height:20px} #a{width:100px} #b{margin:10px 0 30px} #c{margin-top:20px;width:50%} #d{padding:5px;border:2px solid red;width:100px}</style>
// @html <div id="a"></div><div id="b"></div><div id="c"></div><div id="d"></div>
const rect = (e) => { const r = (typeof e === "string" ? document.getElementById(e) : e).getBoundingClientRect(); return `${r.x} ${r.y} ${r.width} ${r.height}`; };
const $ = (id) => document.getElementById(id);
for (const id of ["a", "b", "c", "d"]) console.log(id, rect(id));
console.log($("d").offsetWidth, $("d").clientWidth, $("d").clientTop);
