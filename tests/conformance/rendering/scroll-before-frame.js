// In a frame: scroll events, then frame callbacks, with microtasks in between
// @html <style>body{margin:0} #s{width:100px;height:100px;overflow:auto} #big{height:500px}</style>
// @html <div id="s"><div id="big"></div></div>
const s = document.getElementById("s");
s.onscroll = () => { console.log("scroll"); Promise.resolve().then(() => console.log("microtask of scroll")); };
setTimeout(() => {
  requestAnimationFrame(() => { console.log("frame 1"); Promise.resolve().then(() => console.log("microtask of frame 1")); });
  requestAnimationFrame(() => console.log("frame 2"));
  s.scrollTop = 5;
}, 50);
