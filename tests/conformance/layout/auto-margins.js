// Auto margins take what is left
// @html <style>body{margin:0} div{width:200px;height:10px} #a{margin:0 auto} #b{margin-left:auto} #c{margin-right:auto;max-width:100px}</style>
// @html <div id="a"></div><div id="b"></div><div id="c"></div>
const rect = (e) => { const r = (typeof e === "string" ? document.getElementById(e) : e).getBoundingClientRect(); return `${r.x} ${r.y} ${r.width} ${r.height}`; };
const $ = (id) => document.getElementById(id);
for (const id of ["a", "b", "c"]) console.log(id, rect(id));
console.log(getComputedStyle($("a")).marginLeft, getComputedStyle($("b")).marginLeft);
