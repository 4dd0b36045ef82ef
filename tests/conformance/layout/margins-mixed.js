// margins that collapse through, around lines, with padding and negative ones
// @html <style>body{margin:0}</style>
// @html <div style="margin:20px"><div style="margin:30px 0"><p>x</p></div></div><div style="padding-top:1px"><p>y</p></div><div style="margin-bottom:-10px;height:20px"></div><p style="margin:5px 0 0">z</p><div><div style="margin-top:15px"></div></div><section><h2>t</h2></section><div style="overflow:hidden"><p>in</p></div><div style="display:flow-root"><p>in</p></div><p></p><p>after empty</p>
const name = (e) => (e.id ? "#" + e.id : e.localName);
const short = (n) => +n.toFixed(2);
for (const e of document.body.querySelectorAll(":not(style):not(script)")) {
  const r = e.getBoundingClientRect();
  console.log(name(e), short(r.x), short(r.y), short(r.width), short(r.height), e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight);
}
