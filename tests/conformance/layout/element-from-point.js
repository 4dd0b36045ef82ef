// elementFromPoint: what is on top, what takes no pointer, what is cut off
// @html <style>body{margin:0} div{position:absolute;width:100px;height:100px} #b{left:50px;top:50px} #c{left:50px;top:50px;z-index:-1} #d{left:80px;top:80px;pointer-events:none} #e{left:200px;top:0;visibility:hidden} #f{left:300px;top:0;overflow:hidden} #g{left:50px;top:50px}</style>
// @html <div id="a"></div><div id="b"></div><div id="c"></div><div id="d"></div><div id="e"></div><div id="f"><div id="g"></div></div>
const at = (x, y) => { const e = document.elementFromPoint(x, y); return e === null ? "null" : e.id || e.tagName; };
console.log(at(10, 10), at(60, 60), at(90, 90), at(120, 120), at(145, 60), at(250, 10), at(360, 60), at(420, 60), at(-1, 5), at(5000, 5));
document.getElementById("a").style.zIndex = 9;
console.log(at(60, 60), at(120, 60));
