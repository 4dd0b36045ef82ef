// details open and closed: how high they are, and the triangle's room
// @html <style>body{margin:0}</style>
// @html <details id=c><summary id=cs>closed</summary>hidden</details>
// @html <details id=o open><summary id=os>open <i>now</i></summary><p id=op>shown</p>text</details>
// @html <details open><summary style="list-style:none">plain <i>x</i></summary><details><summary>inner</summary>x</details></details>
// @html <details><summary style="display:block">block <i>x</i></summary></details>
const name = (e) => (e.id ? "#" + e.id : e.localName);
const short = (n) => +n.toFixed(2);
for (const e of document.body.querySelectorAll(":not(style):not(script)")) {
  const r = e.getBoundingClientRect();
  console.log(name(e), short(r.x), short(r.y), short(r.width), short(r.height), e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight);
}
