// Percentages, em, rem, vw, vh, calc()
// @html <style>body{margin:0} #p{width:300px;height:200px;font-size:20px} #a{width:50%;height:25%} #b{width:2em;height:1rem} #c{width:10vw;height:5vh} #d{width:calc(100% - 30px);height:calc(1em + 4px)} #e{width:33.333%;height:1px}</style>
// @html <div id="p"><div id="a"></div><div id="b"></div><div id="c"></div><div id="d"></div><div id="e"></div></div>
const rect = (e) => { const r = (typeof e === "string" ? document.getElementById(e) : e).getBoundingClientRect(); return `${r.x} ${r.y} ${r.width} ${r.height}`; };
const $ = (id) => document.getElementById(id);
for (const id of ["a", "b", "c", "d", "e"]) console.log(id, rect(id));
