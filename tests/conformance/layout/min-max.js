// min-width, max-width, min-height over max-height
// @html <style>body{margin:0} div{height:10px} #a{max-width:300px} #b{width:50px;min-width:80px} #c{width:100%;max-width:50%} #d{height:200px;max-height:40px;min-height:60px}</style>
// @html <div id="a"></div><div id="b"></div><div id="c"></div><div id="d"></div>
const rect = (e) => { const r = (typeof e === "string" ? document.getElementById(e) : e).getBoundingClientRect(); return `${r.x} ${r.y} ${r.width} ${r.height}`; };
const $ = (id) => document.getElementById(id);
for (const id of ["a", "b", "c", "d"]) console.log(id, rect(id));
