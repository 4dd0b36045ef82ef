// The page scrolls: scrollTo, scrollBy, scrollIntoView, rectangles relative to the viewport
// @html <style>body{margin:0} #a{height:2000px} #b{width:1500px;height:100px}</style>
// @html <div id="a"></div><div id="b"></div>
const rect = (e) => { const r = (typeof e === "string" ? document.getElementById(e) : e).getBoundingClientRect(); return `${r.x} ${r.y} ${r.width} ${r.height}`; };
const $ = (id) => document.getElementById(id);
console.log(document.documentElement.scrollHeight, document.documentElement.scrollWidth, document.documentElement.clientHeight === innerHeight);
scrollTo(0, 300);
console.log(scrollX, scrollY, pageYOffset, rect("a"), $("b").offsetTop);
scrollBy(50, 50);
console.log(scrollX, scrollY);
$("b").scrollIntoView();
console.log(scrollY === 2100 - innerHeight, scrollX);
scrollTo({ top: 99999 });
console.log(scrollY === 2100 - innerHeight);
$("a").scrollIntoView({ block: "end" });
console.log(scrollY === 2000 - innerHeight);
console.log(document.scrollingElement === document.documentElement, document.documentElement.scrollTop === scrollY);
