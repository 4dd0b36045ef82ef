// flex rows and columns with texts
// @html <style>body{margin:0}nav{display:flex;gap:10px;padding:8px}nav a{padding:4px 8px}</style>
// @html <nav><a href=#>Home</a><a href=#>About us</a><span style="margin-left:auto">right</span></nav>
// @html <div style="display:flex"><aside style="width:150px">side</aside><main style="flex:1"><h2>Title</h2><p>text that goes on for a while, so that it is broken into lines when there is not enough room for all of it to stand in one, as is usual</p></main></div>
// @html <div style="display:flex;flex-direction:column;gap:5px;align-items:center;height:120px;justify-content:space-between"><b>a</b><b>longer</b><button>x</button></div>
// @html <div style="display:flex;flex-wrap:wrap;width:200px;align-items:baseline"><span style="font-size:24px">big</span><span>small</span><span style="padding:10px">padded</span><span>last</span></div>
const name = (e) => (e.id ? "#" + e.id : e.localName);
const short = (n) => +n.toFixed(2);
for (const e of document.body.querySelectorAll(":not(style):not(script)")) {
  const r = e.getBoundingClientRect();
  console.log(name(e), short(r.x), short(r.y), short(r.width), short(r.height), e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight);
}
