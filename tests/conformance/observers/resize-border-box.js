// box: border-box observes the padding and the border too
// @html <style>body{margin:0} #a{width:100px;height:10px;padding:3px}</style>
// @html <div id="a"></div>
const $ = (id) => document.getElementById(id);
new ResizeObserver((e) => console.log("border", e[0].borderBoxSize[0].inlineSize)).observe($("a"), { box: "border-box" });
new ResizeObserver((e) => console.log("content", e[0].contentBoxSize[0].inlineSize)).observe($("a"));
setTimeout(() => { $("a").style.padding = "10px"; }, 80);
setTimeout(() => { $("a").style.width = "50px"; }, 160);
