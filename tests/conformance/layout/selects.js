// select with options: as wide as the widest, a list when multiple
// @html <style>body{margin:0}</style>
// @html <div><select><option>a<option>a longer one</select></div><div><select></select></div><div><select><optgroup label=Group><option>in a group</optgroup><option>x</select></div>
// @html <div><select multiple><option>a<option>b<option>c</select></div><div><select size=3><option>a<option>longer</select></div><div><select multiple></select></div><div><select size=6><option>one<option>two<option>three</select></div>
// @html <div><select style="width:120px;padding:5px;font-size:16px"><option>a</select></div>
const name = (e) => (e.id ? "#" + e.id : e.localName);
const short = (n) => +n.toFixed(2);
for (const e of document.body.querySelectorAll(":not(style):not(script):not(option):not(optgroup)")) {
  const r = e.getBoundingClientRect();
  console.log(name(e), short(r.x), short(r.y), short(r.width), short(r.height), e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight);
}
