// given heights, vertical alignment, empty cells
// @html <style>body{margin:0}</style>
// @html <table><tr style="height:50px"><td><i>middle</i><td style="vertical-align:top"><i>top</i><td style="vertical-align:bottom"><i>bottom</i><td></table>
// @html <table style="height:100px"><tr><td>a<tr><td>b</table><table><tr><td style="height:40px;width:60px"><div style="height:5px"></div></table>
const name = (e) => (e.id ? "#" + e.id : e.localName);
const short = (n) => +n.toFixed(2);
for (const e of document.body.querySelectorAll(":not(style):not(script)")) {
  const r = e.getBoundingClientRect();
  console.log(name(e), short(r.x), short(r.y), short(r.width), short(r.height), e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight);
}
