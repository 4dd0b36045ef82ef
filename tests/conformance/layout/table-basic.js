// a table with texts: its columns as wide as what is in them
// @html <style>body{margin:0}</style>
// @html <table id=t><caption>Scores</caption><thead><tr><th>Name<th>Points</thead><tbody><tr><td>Kim<td>10<tr><td>Lee Sun<td>7</tbody><tfoot><tr><td>All<td>17</tfoot></table>
// @html <table border=1><tr><td>a<td>b<tr><td>c<td>d</table>
// @html <table style="width:300px"><tr><td>a<td>wider cell</table>
const name = (e) => (e.id ? "#" + e.id : e.localName);
const short = (n) => +n.toFixed(2);
for (const e of document.body.querySelectorAll(":not(style):not(script)")) {
  const r = e.getBoundingClientRect();
  console.log(name(e), short(r.x), short(r.y), short(r.width), short(r.height), e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight);
}
