// inline-blocks fill lines
// @html <style>body{margin:0;font-size:0} .i{display:inline-block;width:300px;height:30px} #w{width:700px;line-height:0}</style>
// @html <div id="w"><span class="i"></span><span class="i"></span><span class="i" style="height:50px"></span></div>
const rect = (e) => { const r = (typeof e === "string" ? document.getElementById(e) : e).getBoundingClientRect(); return `${r.x} ${r.y} ${r.width} ${r.height}`; };
const $ = (id) => document.getElementById(id);
console.log(rect("w"), [...$("w").children].map(rect).join(" | "));
