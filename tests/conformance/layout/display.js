// none, contents, hidden: boxes and their absence
// @html <style>body{margin:0} div{height:10px} #none{display:none} #contents{display:contents} #hidden{visibility:hidden}</style>
// @html <div id="none"><div id="in"></div></div><div id="contents"><div id="kid"></div></div><div id="hidden"></div><div id="after" hidden></div><div id="last"></div>
const rect = (e) => { const r = (typeof e === "string" ? document.getElementById(e) : e).getBoundingClientRect(); return `${r.x} ${r.y} ${r.width} ${r.height}`; };
const $ = (id) => document.getElementById(id);
for (const id of ["none", "in", "contents", "kid", "hidden", "after", "last"]) console.log(id, rect(id), $(id).getClientRects().length, $(id).offsetHeight);
console.log(getComputedStyle($("none")).display, getComputedStyle($("in")).display, getComputedStyle($("in")).height);
$("none").style.display = "block";
console.log(rect("in"), getComputedStyle($("in")).height);
