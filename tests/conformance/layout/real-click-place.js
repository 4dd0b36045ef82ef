// A real click goes to what is on top at the centre; its place is in the event
// @html <style>body{margin:0} div{position:absolute;width:100px;height:100px} #b{left:60px;top:0}</style>
// @html <div id="a"></div><div id="b"></div><div id="late"></div>
// @click 50 #a
// @click 100 #late
// @click 200 #b
document.addEventListener("click", (e) => console.log(e.target.id, e.clientX, e.clientY));
document.getElementById("late").style.left = "300px";
setTimeout(() => { document.getElementById("b").style.zIndex = -1; }, 150);
