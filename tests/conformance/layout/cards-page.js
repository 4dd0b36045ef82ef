// cards beside one another, images without a picture, spans as badges
// @html <style>body{margin:10px;font-family:Arial}*{box-sizing:border-box}.cards{display:flex;flex-wrap:wrap;gap:12px}.card{width:180px;border:1px solid #ccc;border-radius:6px;padding:12px}.card h3{margin:0 0 8px}.badge{display:inline-block;padding:2px 6px;font-size:12px}img{width:100%;height:80px}</style>
// @html <div class=cards><div class=card><img><h3>One</h3><span class=badge>new</span><p>A few words.</p></div><div class=card><h3>A longer title here</h3><p>More words than the other has, so it is higher.</p><button>Buy</button></div></div>
const name = (e) => (e.id ? "#" + e.id : e.localName);
const short = (n) => +n.toFixed(2);
for (const e of document.body.querySelectorAll(":not(style):not(script)")) {
  const r = e.getBoundingClientRect();
  console.log(name(e), short(r.x), short(r.y), short(r.width), short(r.height), e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight);
}
