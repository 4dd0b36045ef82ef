// scrollTop and scrollLeft are clamped; scroll sizes; what is inside moves
// @html <style>body{margin:0} #s{width:100px;height:80px;overflow:auto;padding:5px;border:3px solid} #big{width:300px;height:400px} #v{width:50px;height:50px} #w{width:90px;height:120px}</style>
// @html <div id="s"><div id="big"></div></div><div id="v"><div id="w"></div></div>
const rect = (e) => { const r = (typeof e === "string" ? document.getElementById(e) : e).getBoundingClientRect(); return `${r.x} ${r.y} ${r.width} ${r.height}`; };
const $ = (id) => document.getElementById(id);
const s = $("s");
console.log(s.scrollWidth, s.scrollHeight, s.clientWidth, s.clientHeight, s.offsetWidth);
s.scrollTop = 50; s.scrollLeft = 1000;
console.log(s.scrollTop, s.scrollLeft, rect("big"), rect("s"));
s.scrollTop = -5;
console.log(s.scrollTop);
s.scrollBy(0, 30); s.scrollBy({ left: -20 });
console.log(s.scrollTop, s.scrollLeft);
s.scrollTo({ top: 7, left: 8 });
console.log(s.scrollTop, s.scrollLeft, $("v").scrollWidth, $("v").scrollHeight);
$("big").style.height = "10px";
console.log(s.scrollTop);
$("v").scrollTop = 10;
console.log($("v").scrollTop);
