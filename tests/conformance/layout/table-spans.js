// colspan and rowspan, given widths, padding, spacing
// @html <style>body{margin:0}td{padding:4px}</style>
// @html <table style="border-spacing:0"><tr><td colspan=2>both columns<td>c<tr><td>a<td>b<td rowspan=2>two rows<tr><td>d<td>e</table>
// @html <table style="width:400px"><tr><td style="width:100px">a<td>b<td style="width:50%">c</table>
// @html <table style="border-spacing:10px"><tr><td>a<td>b</table>
const name = (e) => (e.id ? "#" + e.id : e.localName);
const short = (n) => +n.toFixed(2);
for (const e of document.body.querySelectorAll(":not(style):not(script)")) {
  const r = e.getBoundingClientRect();
  console.log(name(e), short(r.x), short(r.y), short(r.width), short(r.height), e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight);
}
