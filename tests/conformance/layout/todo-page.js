// a list of things to do as people write it
// @html <style>body{font-family:sans-serif;max-width:400px;margin:20px auto}li{display:flex;align-items:center;gap:8px;padding:8px;border-bottom:1px solid #ddd}ul{padding:0}.x{margin-left:auto}</style>
// @html <h1>To do</h1><input placeholder="What?"> <button>Add</button><ul><li><input type=checkbox><span>Milk</span><button class=x>x</button><li><input type=checkbox checked><span>some eggs and rice</span><button class=x>x</button></ul><p>2 left</p>
const name = (e) => (e.id ? "#" + e.id : e.localName);
const short = (n) => +n.toFixed(2);
for (const e of document.body.querySelectorAll(":not(style):not(script)")) {
  const r = e.getBoundingClientRect();
  console.log(name(e), short(r.x), short(r.y), short(r.width), short(r.height), e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight);
}
