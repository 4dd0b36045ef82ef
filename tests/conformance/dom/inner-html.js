// innerHTML and outerHTML: parsed as a browser does, and written back after the standard.
const el = document.createElement("div");
for (const html of ["<p>a<p>b", "<b><i>x</b>y</i>", "<ul><li>1<li>2</ul>", "<br><hr/><img src=x>", "a &amp; b &lt; c &nbsp; &copy; &#65;",
  "<input disabled value='\"q\"'>", "<table><tr><td>1</table>", "<!-- c --><p title=\"a&b<c>\">", "<svg viewBox='0 0 1 1'><path d='M0'/></svg>",
  "</p>", "<a href=x>1<a href=y>2</a>", "<option>1<option>2", "<script>1 < 2 && 3</script>", "<textarea>\n a</textarea>", "<x-y A=b>z", "<p>한글 🙂"]) {
  el.innerHTML = html;
  console.log(el.innerHTML, el.childNodes.length);
}
el.innerHTML = "<p>1</p>";
el.firstChild.outerHTML = "<b>2</b><i>3</i>";
console.log(el.innerHTML);
el.innerHTML += "<u>4</u>";
console.log(el.innerHTML);
const t = document.createElement("tr");
t.innerHTML = "<td>1<td>2";
console.log(t.outerHTML);
el.innerHTML = null;
console.log(el.innerHTML === "", el.outerHTML);
