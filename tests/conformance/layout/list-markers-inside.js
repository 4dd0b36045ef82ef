// list-style-position: inside: markers take room in the line, whatever they are
// @html <style>body{margin:0}ul,ol{margin:0;width:300px}.in{list-style-position:inside}</style>
// @html <ul class=in><li>one <b>bold</b><li style="list-style-type:circle">two<li style="list-style-type:square">three<li style="list-style-type:none">four</ul>
// @html <ol class=in start=9><li><span>nine</span><li><span>ten</span><li style="list-style-type:lower-roman"><span>eleven</span><li style="list-style-type:upper-alpha"><span>twelve</span><li style="list-style-type:decimal-leading-zero" value=3><span>three</span></ol>
// @html <ul class=in><li>a text that is long enough to be broken at the end of its line, and goes on</li><li style="font-size:24px"><i>large</i><li><div style="width:50px;height:10px"></div><li style="text-align:center"><i>centred</i></ul>
const name = (e) => (e.id ? "#" + e.id : e.localName);
const short = (n) => +n.toFixed(2);
for (const e of document.body.querySelectorAll(":not(style):not(script)")) {
  const r = e.getBoundingClientRect();
  console.log(name(e), short(r.x), short(r.y), short(r.width), short(r.height), e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight);
}
