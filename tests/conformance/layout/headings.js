// headings, paragraphs, rules, quotes: their margins collapse
// @html <style></style>
// @html <h1>One</h1><h2>Two</h2><h3>Three</h3><h4>Four</h4><h5>Five</h5><h6>Six</h6><p>text</p><hr><p>more</p><blockquote>said<p>and more</p></blockquote><pre>code</pre><figure>x<figcaption>y</figcaption></figure><address>z</address>
const name = (e) => (e.id ? "#" + e.id : e.localName);
const short = (n) => +n.toFixed(2);
for (const e of document.body.querySelectorAll(":not(style):not(script)")) {
  const r = e.getBoundingClientRect();
  console.log(name(e), short(r.x), short(r.y), short(r.width), short(r.height), e.offsetLeft, e.offsetTop, e.offsetWidth, e.offsetHeight);
}
