// Hangul in lines: broken between any two syllables, and not within a word where asked
// @html <style>body{margin:0}p{width:200px;margin:5px 0}</style>
// @html <p>자바스크립트는 한 번에 하나의 작업만 처리합니다. <b>이벤트 루프</b>가 순서를 정합니다.</p><p style="word-break:keep-all">자바스크립트는 한 번에 하나의 작업만 처리합니다.</p><p>Promise는 마이크로태스크 큐에 들어간다(then).</p><h2>제목입니다</h2><button>확인</button><ul><li>하나<li>둘</ul><table><tr><th>이름<td>김철수</table>
const name = (e) => (e.id ? "#" + e.id : e.localName);
const short = (n) => +n.toFixed(2);
for (const e of document.body.querySelectorAll(":not(style):not(script)")) {
  const r = e.getBoundingClientRect();
  console.log(name(e), short(r.x), short(r.y), short(r.width), short(r.height), e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight);
}
