// An animation by frame callbacks: each sees what the one before left
// @html <style>body{margin:0} #a{position:absolute;width:10px;height:10px}</style>
// @html <div id="a"></div>
const a = document.getElementById("a");
let n = 0;
function step() {
  a.style.left = n * 10 + "px";
  console.log(n, a.getBoundingClientRect().left, getComputedStyle(a).left);
  if (++n < 5) requestAnimationFrame(step);
}
requestAnimationFrame(step);
