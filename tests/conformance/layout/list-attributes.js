// type, start, value and reversed as styles and sizes; lists without their usual room
// @html <style>body{margin:0}</style>
// @html <ol type=a><li>x<li type=I>y<li value=7>z</ol><ol type=A start=3><li>x</ol><ol type=i reversed><li>x<li>y</ol><ol type=1><li>x</ol>
// @html <ul type=square><li>x<li type=circle>y<li type=disc>z</ul><ul style="list-style:none;padding:0;margin:0"><li>x<li>y</ul>
// @html <menu><li>x</menu><dl><dt>term<dd>said<dd>again<dt>other<dd><p>block</p></dl><div style="display:list-item;margin-left:20px">item</div><li>alone
const name = (e) => (e.id ? "#" + e.id : e.localName);
const short = (n) => +n.toFixed(2);
for (const e of document.body.querySelectorAll(":not(style):not(script)")) {
  const r = e.getBoundingClientRect();
  console.log(name(e), short(r.x), short(r.y), short(r.width), short(r.height), e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight);
}
