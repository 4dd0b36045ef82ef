// Transforms: the measured rectangle moves, the offsets do not
// @html <style>body{margin:0} div{position:absolute;left:100px;top:100px;width:40px;height:20px} #b{transform:translate(10px,50%)} #c{transform:scale(2)} #d{transform:rotate(90deg)} #e{transform:scale(2);transform-origin:0 0} #f{transform:translateX(-50%) scaleY(3)}</style>
// @html <div id="a"></div><div id="b"></div><div id="c"></div><div id="d"></div><div id="e"></div><div id="f"></div>
const rect = (e) => { const r = (typeof e === "string" ? document.getElementById(e) : e).getBoundingClientRect(); return `${r.x} ${r.y} ${r.width} ${r.height}`; };
const $ = (id) => document.getElementById(id);
for (const id of ["a", "b", "c", "d", "e", "f"]) console.log(id, rect(id), $(id).offsetLeft, $(id).offsetWidth, getComputedStyle($(id)).transform);
console.log(getComputedStyle($("c")).transformOrigin, getComputedStyle($("e")).transformOrigin);
