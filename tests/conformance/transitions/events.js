// A transition: run, start, end, once a property
// @html <style>body{margin:0} #a{width:100px;height:10px;opacity:1;transition:opacity 200ms linear,width 100ms linear}</style>
// @html <div id="a"></div>
const a = document.getElementById("a");
for (const t of ["transitionrun", "transitionstart", "transitionend", "transitioncancel"]) a.addEventListener(t, (e) => console.log(t, e.propertyName, e.elapsedTime, e.bubbles, e.constructor.name));
getComputedStyle(a).opacity;
a.style.opacity = "0";
console.log(getComputedStyle(a).opacity);
setTimeout(() => console.log("then", getComputedStyle(a).opacity), 400);
