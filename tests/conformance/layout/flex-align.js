// align-items, align-self, stretching, auto margins, columns
// @html <style>body{margin:0} .f{display:flex;width:400px;height:100px} .f>div{width:50px}</style>
// @html <div class="f" style="align-items:center"><div style="height:20px"></div><div style="height:40px;align-self:flex-end"></div></div>
// @html <div class="f"><div></div><div style="height:30px"></div><div style="margin:auto;height:10px"></div></div>
// @html <div class="f" style="flex-direction:column;justify-content:space-between"><div style="height:10px"></div><div style="height:10px;width:auto"></div><div style="height:10px;align-self:flex-end"></div></div>
const rect = (e) => { const r = (typeof e === "string" ? document.getElementById(e) : e).getBoundingClientRect(); return `${r.x} ${r.y} ${r.width} ${r.height}`; };
const $ = (id) => document.getElementById(id);
for (const f of document.querySelectorAll(".f")) console.log([...f.children].map(rect).join(" | "));
