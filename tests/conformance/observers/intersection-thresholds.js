// Thresholds: told when one is passed
// @html <style>body{margin:0} #s{width:200px;height:100px;overflow:auto} .gap{height:150px} #t{width:100px;height:50px}</style>
// @html <div id="s"><div class="gap"></div><div id="t"></div><div class="gap"></div></div>
const $ = (id) => document.getElementById(id);
const o = new IntersectionObserver((entries) => entries.forEach((e) => console.log(e.isIntersecting, e.intersectionRatio.toFixed(2))), { root: $("s"), threshold: [0, 0.5, 1] });
o.observe($("t"));
[60, 80, 90, 110, 140, 190, 220].forEach((top, i) => setTimeout(() => { console.log("to", top); $("s").scrollTop = top; }, 100 + i * 80));
console.log(o.thresholds.join(), o.rootMargin, o.root.id);
