// flex-grow, flex-shrink, flex-basis, limits
// @html <style>body{margin:0} .f{display:flex;width:400px} .f>div{height:20px}</style>
// @html <div class="f"><div style="flex:1"></div><div style="flex:2"></div><div style="width:100px"></div></div>
// @html <div class="f"><div style="flex:0 1 300px"></div><div style="flex:0 3 300px"></div></div><div class="f"><div style="width:300px;flex-shrink:0"></div><div style="width:300px"></div></div>
// @html <div class="f"><div style="flex:1;max-width:50px"></div><div style="flex:1"></div></div><div class="f"><div style="flex:1 1 100px"></div><div style="flex-grow:0.25;width:100px"></div></div>
const rect = (e) => { const r = (typeof e === "string" ? document.getElementById(e) : e).getBoundingClientRect(); return `${r.x} ${r.y} ${r.width} ${r.height}`; };
const $ = (id) => document.getElementById(id);
for (const f of document.querySelectorAll(".f")) console.log([...f.children].map(rect).join(" | "));
