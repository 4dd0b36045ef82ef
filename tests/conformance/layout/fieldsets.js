// fieldset and legend: where the legend stands and what it makes room for
// @html <style>body{margin:0}</style>
// @html <fieldset><legend>A title</legend><p>inside</p></fieldset><fieldset>no legend</fieldset><fieldset style="border:1px solid black;padding:10px;width:200px"><legend style="font-size:24px">Large</legend>text</fieldset>
const name = (e) => (e.id ? "#" + e.id : e.localName);
const short = (n) => +n.toFixed(2);
for (const e of document.body.querySelectorAll(":not(style):not(script)")) {
  const r = e.getBoundingClientRect();
  console.log(name(e), short(r.x), short(r.y), short(r.width), short(r.height), e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight);
}
