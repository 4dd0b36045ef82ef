// A style that is set in a frame callback is read there, in its microtasks and in the next frame
// @html <style>body{margin:0} #a{width:10px;height:10px}</style>
// @html <div id="a"></div>
const a = document.getElementById("a");
requestAnimationFrame(() => {
  a.style.width = "20px";
  console.log(a.offsetWidth);
  queueMicrotask(() => { a.style.width = "30px"; console.log(a.getBoundingClientRect().width); });
  requestAnimationFrame(() => console.log("next", a.offsetWidth));
});
console.log("script", a.offsetWidth);
