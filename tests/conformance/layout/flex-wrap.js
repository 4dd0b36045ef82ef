// flex-wrap: lines and gaps
// @html <style>body{margin:0} .f{display:flex;flex-wrap:wrap;width:200px;gap:5px 10px} .f>div{width:80px;height:20px}</style>
// @html <div class="f" id="a"><div></div><div></div><div></div><div style="flex-grow:1"></div><div></div></div>
const rect = (e) => { const r = (typeof e === "string" ? document.getElementById(e) : e).getBoundingClientRect(); return `${r.x} ${r.y} ${r.width} ${r.height}`; };
const $ = (id) => document.getElementById(id);
console.log(rect("a"), [...$("a").children].map(rect).join(" | "));
