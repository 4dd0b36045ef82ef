// progress and meter
// @html <style>body{margin:0}</style>
// @html <div><progress></progress></div><div><progress value=3 max=10></progress> 30%</div><div><meter value=0.5></meter> half</div><div style="font-size:24px"><progress></progress><meter></meter></div><progress style="width:100%;height:10px"></progress>
const name = (e) => (e.id ? "#" + e.id : e.localName);
const short = (n) => +n.toFixed(2);
for (const e of document.body.querySelectorAll(":not(style):not(script)")) {
  const r = e.getBoundingClientRect();
  console.log(name(e), short(r.x), short(r.y), short(r.width), short(r.height), e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight);
}
