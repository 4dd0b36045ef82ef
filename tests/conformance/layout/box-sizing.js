// content-box, border-box, and a border-box that is too small for its edges
// @html <style>body{margin:0} div{width:100px;height:50px;padding:10px;border:5px solid} #b{box-sizing:border-box} #c{box-sizing:border-box;width:10px}</style>
// @html <div id="a"></div><div id="b"></div><div id="c"></div>
const rect = (e) => { const r = (typeof e === "string" ? document.getElementById(e) : e).getBoundingClientRect(); return `${r.x} ${r.y} ${r.width} ${r.height}`; };
const $ = (id) => document.getElementById(id);
for (const id of ["a", "b", "c"]) { console.log(id, rect(id)); const s = getComputedStyle($(id)); console.log(s.width, s.height, $(id).clientWidth, $(id).offsetHeight); }
