// inputs that take text, with and without size
// @html <style>body{margin:0}</style>
// @html <input><input type=text size=10><input type=password><input type=search><input type=email><input type=url><input type=tel>
// @html <div><input type=number></div><div><input type=date></div><div><input type=time></div><div><input type=month></div><div><input type=week></div><div><input type=datetime-local></div>
// @html <div><input style="width:200px;padding:8px;border:1px solid gray;font-size:16px"></div><div><input style="font:16px/20px sans-serif;width:100%;box-sizing:border-box"></div>
const name = (e) => (e.id ? "#" + e.id : e.localName);
const short = (n) => +n.toFixed(2);
for (const e of document.body.querySelectorAll(":not(style):not(script)")) {
  const r = e.getBoundingClientRect();
  console.log(name(e), short(r.x), short(r.y), short(r.width), short(r.height), e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight);
}
