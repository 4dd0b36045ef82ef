// inputs of other kinds
// @html <style>body{margin:0}</style>
// @html <div><input type=checkbox> <label>check</label></div><div><input type=radio><label>radio</label></div><div><input type=range></div><div><input type=color></div><div><input type=file></div>
// @html <div><input type=submit></div><div><input type=reset value="Undo"></div><div><input type=button value="Press here"></div><div><input type=button></div><div><input type=image width=20 height=10></div><input type=hidden>
// @html <div style="font-size:24px"><input type=checkbox><input type=radio> text</div><div><input type=range style="width:200px"><input type=checkbox style="width:20px;height:20px;margin:0"></div>
const name = (e) => (e.id ? "#" + e.id : e.localName);
const short = (n) => +n.toFixed(2);
for (const e of document.body.querySelectorAll(":not(style):not(script)")) {
  const r = e.getBoundingClientRect();
  console.log(name(e), short(r.x), short(r.y), short(r.width), short(r.height), e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight);
}
