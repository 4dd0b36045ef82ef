// inline boxes in lines: padding, borders, sizes, sub and sup, br
// @html <style>body{margin:0}p{margin:0;width:300px}</style>
// @html <p>Some <b>bold</b>, <i>slanted</i> and <code>code</code> text with a <a href=#>link</a> in it that is broken.</p><p>x<sub>2</sub> and y<sup>3</sup> z</p><p>one<br>two<br><br>four</p><p><span style="padding:2px 6px;border:1px solid black;margin:0 4px">tag</span> <small>small</small> <big>big</big> <mark>mark</mark></p><p style="line-height:1.5"><span style="font-size:24px">a</span> b</p><p style="line-height:30px">tall <b>lines</b></p>
const name = (e) => (e.id ? "#" + e.id : e.localName);
const short = (n) => +n.toFixed(2);
for (const e of document.body.querySelectorAll(":not(style):not(script)")) {
  const r = e.getBoundingClientRect();
  console.log(name(e), short(r.x), short(r.y), short(r.width), short(r.height), e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight);
}
