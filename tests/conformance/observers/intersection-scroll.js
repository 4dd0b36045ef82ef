// IntersectionObserver in a scroller: first outside, then scrolled in and out
// @html <style>body{margin:0} #s{width:200px;height:100px;overflow:auto} .gap{height:150px} #t{width:100px;height:50px}</style>
// @html <div id="s"><div class="gap"></div><div id="t"></div><div class="gap"></div></div>
const $ = (id) => document.getElementById(id);
const o = new IntersectionObserver((entries, self) => {
  for (const e of entries) console.log(e.target.id, e.isIntersecting, e.intersectionRatio, e.intersectionRect.height, e.boundingClientRect.y, e.rootBounds.height, self === o);
}, { root: $("s") });
o.observe($("t"));
console.log("script ends");
setTimeout(() => { $("s").scrollTop = 75; }, 100);
setTimeout(() => { $("s").scrollTop = 80; console.log("a little more"); }, 200);
setTimeout(() => { $("s").scrollTop = 0; }, 300);
