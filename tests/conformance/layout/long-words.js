// words too long for their line, and how they may be broken
// @html <style>body{margin:0}div{width:100px}</style>
// @html <div>Donaudampfschifffahrtsgesellschaft and more</div><div style="overflow-wrap:break-word">Donaudampfschifffahrtsgesellschaft and more</div><div style="word-break:break-all">Donaudampfschifffahrtsgesellschaft and more</div><div style="white-space:nowrap"><i>one two three four five</i></div><div><i>well-known half-open a/b/c end</i></div><div style="white-space:pre-wrap"><i>a  b&#10;  c</i></div><pre><i>x&#10;  y</i></pre>
const name = (e) => (e.id ? "#" + e.id : e.localName);
const short = (n) => +n.toFixed(2);
for (const e of document.body.querySelectorAll(":not(style):not(script)")) {
  const r = e.getBoundingClientRect();
  console.log(name(e), short(r.x), short(r.y), short(r.width), short(r.height), e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight);
}
