// The viewport as the root: lazy loading
// @html <style>body{margin:0} .x{height:2000px;width:10px} #t{height:100px;width:100px}</style>
// @html <div id="t"></div><div class="x"></div>
const $ = (id) => document.getElementById(id);
const o = new IntersectionObserver((entries) => entries.forEach((e) => {
  console.log(e.target.id || e.target.className, e.isIntersecting, e.rootBounds === null, e.time > 0);
  if (e.isIntersecting) o.unobserve(e.target);
}), { rootMargin: "10px" });
o.observe($("t")); o.observe(document.querySelector(".x"));
console.log(o.rootMargin, String(o.root));
setTimeout(() => scrollTo(0, 1000), 100);
setTimeout(() => console.log("end", o.takeRecords().length), 250);
