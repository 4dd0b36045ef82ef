// inline-blocks among text, and how they are aligned
// @html <style>body{margin:0}.b{display:inline-block}</style>
// @html <p>a <span class=b style="width:50px;height:50px"></span> b</p><p>a <span class=b style="padding:10px">in</span> b</p><p>a <span class=b style="height:50px;vertical-align:top">top</span><span class=b style="height:30px;vertical-align:middle">mid</span><span class=b style="height:20px;vertical-align:bottom">bot</span></p><div><span class=b style="width:50%">half</span><span class=b style="width:50%">half</span></div><p><span class=b>two<br>lines</span> beside</p><p><span class=b style="overflow:hidden">clip</span> x</p><p><span class=b style="vertical-align:text-top;height:40px">tt</span><span class=b style="vertical-align:text-bottom;height:40px">tb</span> x</p>
const name = (e) => (e.id ? "#" + e.id : e.localName);
const short = (n) => +n.toFixed(2);
for (const e of document.body.querySelectorAll(":not(style):not(script)")) {
  const r = e.getBoundingClientRect();
  console.log(name(e), short(r.x), short(r.y), short(r.width), short(r.height), e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight);
}
