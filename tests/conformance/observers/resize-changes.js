// ResizeObserver: changes are told once a frame; sizes that come back are not told
// @html <style>body{margin:0} #a{width:100px;height:50px} #c{width:50%;height:10px}</style>
// @html <div id="a"><div id="c"></div></div>
const $ = (id) => document.getElementById(id);
const o = new ResizeObserver((entries) => console.log(entries.map((e) => `${e.target.id} ${e.contentRect.width}x${e.contentRect.height}`).join(", ")));
o.observe($("a")); o.observe($("c"));
setTimeout(() => { $("a").style.width = "200px"; $("a").style.height = "60px"; }, 80);
setTimeout(() => { $("a").style.width = "300px"; $("a").offsetWidth; $("a").style.width = "200px"; console.log("and back"); }, 160);
setTimeout(() => { $("a").style.display = "none"; }, 240);
setTimeout(() => { $("a").style.display = ""; o.unobserve($("c")); }, 320);
setTimeout(() => { o.disconnect(); $("a").style.width = "1px"; console.log("end"); }, 400);
