// buttons with texts, in rows, with padding and display
// @html <style>body{margin:0}</style>
// @html <button>One</button><button>and more</button> <button></button>
// @html <div><button style="padding:10px 20px;border:none;font-size:16px">Big</button><button style="border:1px solid black;border-radius:4px">x</button></div>
// @html <button style="display:block;width:200px">Wide</button><div style="display:flex;gap:8px"><button>a</button><button style="flex:1">b</button></div><button><b>bold</b><br>two</button><button style="height:60px">tall</button>
const name = (e) => (e.id ? "#" + e.id : e.localName);
const short = (n) => +n.toFixed(2);
for (const e of document.body.querySelectorAll(":not(style):not(script)")) {
  const r = e.getBoundingClientRect();
  console.log(name(e), short(r.x), short(r.y), short(r.width), short(r.height), e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight);
}
