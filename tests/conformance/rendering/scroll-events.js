// scroll and scrollend come with the next frame, once, whatever was scrolled before
// @html <style>body{margin:0;height:3000px} #s{width:100px;height:100px;overflow:auto} #big{height:500px}</style>
// @html <div id="s"><div id="big"></div></div>
const s = document.getElementById("s");
s.addEventListener("scroll", () => console.log("scroll of the element", s.scrollTop));
document.addEventListener("scroll", () => console.log("scroll of the page", scrollY));
addEventListener("scroll", (e) => console.log("window", e.target === document, e.bubbles, e.cancelable));
s.scrollTop = 10; s.scrollTop = 20;
console.log("after two changes", s.scrollTop);
Promise.resolve().then(() => console.log("microtask"));
requestAnimationFrame(() => { console.log("frame"); });
setTimeout(() => { s.scrollTop = 20; console.log("no change"); }, 80);
setTimeout(() => { scrollTo(0, 100); console.log("page scrolled"); }, 120);
