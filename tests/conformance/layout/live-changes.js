// A read after each change: nodes, classes, styles, style sheets
// @html <style>body{margin:0} #list>li{height:10px;list-style:none} ul{margin:0;padding:0} .wide{width:50px}</style>
// @html <ul id="list"><li></li></ul><div id="after" style="height:5px"></div>
const rect = (e) => { const r = (typeof e === "string" ? document.getElementById(e) : e).getBoundingClientRect(); return `${r.x} ${r.y} ${r.width} ${r.height}`; };
const $ = (id) => document.getElementById(id);
console.log(rect("after"));
const li = document.createElement("li");
$("list").append(li);
console.log(rect("after"), rect(li));
li.className = "wide";
console.log(rect(li));
li.remove();
console.log(rect("after"), rect(li));
const style = document.createElement("style");
style.textContent = "#list{padding-top:7px}";
document.head.append(style);
console.log(rect("after"));
style.textContent = "#after{margin-top:3px}";
console.log(rect("after"));
style.remove();
$("list").innerHTML = "<li></li><li></li><li></li>";
console.log(rect("after"));
$("list").hidden = true;
console.log(rect("after"));
$("list").hidden = false;
$("list").replaceChildren();
console.log(rect("after"), $("list").offsetHeight);
