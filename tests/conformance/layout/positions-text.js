// absolute, relative and sticky boxes among texts
// @html <style>body{margin:0}</style>
// @html <div style="position:relative;height:100px;width:300px"><span style="position:absolute;right:0;top:0">close</span><span style="position:absolute;bottom:5px;left:50%;transform:translateX(-50%)">centre</span><p>text <b style="position:relative;top:-3px;left:5px">up</b></p><div style="position:absolute;left:10px;right:10px;bottom:0">stretched</div></div>
// @html <p>static <span style="position:absolute">abs</span> after</p><div style="position:absolute;inset:auto 0 0 auto;width:50px;height:20px"></div><div style="position:fixed;top:10px;right:10px">fixed</div><header style="position:sticky;top:0">sticky</header>
const name = (e) => (e.id ? "#" + e.id : e.localName);
const short = (n) => +n.toFixed(2);
for (const e of document.body.querySelectorAll(":not(style):not(script)")) {
  const r = e.getBoundingClientRect();
  console.log(name(e), short(r.x), short(r.y), short(r.width), short(r.height), e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight);
}
