// A transition that is cut off: by display none, and by a new value
// @html <style>body{margin:0} #a{width:100px;height:10px;opacity:1;transition:opacity 200ms linear,width 100ms linear}</style>
// @html <div id="a"></div>
const a = document.getElementById("a");
for (const t of ["transitionrun", "transitionend", "transitioncancel"]) a.addEventListener(t, (e) => console.log(t, e.propertyName));
getComputedStyle(a).opacity;
a.style.opacity = "0";
setTimeout(() => { a.style.display = "none"; }, 100);
setTimeout(() => console.log("later", getComputedStyle(a).opacity), 400);
