// textarea with rows and cols, and styled
// @html <style>body{margin:0}</style>
// @html <div><textarea></textarea></div><div><textarea rows=4 cols=30></textarea></div><div><textarea style="width:100%;height:50px;box-sizing:border-box"></textarea></div><div>label <textarea rows=1></textarea> after</div><textarea style="display:block;font:16px sans-serif;padding:8px"></textarea>
const name = (e) => (e.id ? "#" + e.id : e.localName);
const short = (n) => +n.toFixed(2);
for (const e of document.body.querySelectorAll(":not(style):not(script)")) {
  const r = e.getBoundingClientRect();
  console.log(name(e), short(r.x), short(r.y), short(r.width), short(r.height), e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight);
}
