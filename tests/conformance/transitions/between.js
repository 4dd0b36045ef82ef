// What is read while a transition runs lies between; the attribute is what was set
// @html <style>body{margin:0} #a{width:100px;height:10px;opacity:1;transition:opacity 200ms linear,width 100ms linear}</style>
// @html <div id="a"></div>
const a = document.getElementById("a");
getComputedStyle(a).width;
a.style.width = "300px";
console.log(a.offsetWidth, a.style.width);
a.addEventListener("transitionend", () => console.log("end", a.offsetWidth));
requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => { const w = a.getBoundingClientRect().width; console.log(w > 100 && w < 300); })));
