// justify-content, gap, row-reverse
// @html <style>body{margin:0} .f{display:flex;width:400px;height:100px} .f>div{width:50px;height:20px}</style>
// @html <div class="f" style="justify-content:center"><div></div><div></div></div><div class="f" style="justify-content:space-between"><div></div><div></div><div></div></div>
// @html <div class="f" style="justify-content:space-around"><div></div><div></div></div><div class="f" style="justify-content:space-evenly;flex-direction:row-reverse"><div></div><div></div></div><div class="f" style="gap:10px;justify-content:flex-end"><div></div><div></div></div>
const rect = (e) => { const r = (typeof e === "string" ? document.getElementById(e) : e).getBoundingClientRect(); return `${r.x} ${r.y} ${r.width} ${r.height}`; };
const $ = (id) => document.getElementById(id);
for (const f of document.querySelectorAll(".f")) console.log(f.getAttribute("style"), [...f.children].map(rect).join(" | "));
