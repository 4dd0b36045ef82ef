// @html <div id="a" class="box big"><p class="x">1</p><p class="x y" data-k="v one">2</p><span title="Hi">3</span></div>
// @html <ul><li>1</li><li class="on">2</li><li>3</li><li>4</li><li>5</li></ul><input id="i" type="checkbox" checked><input disabled name="n">
// Selectors of all the kinds that people use, and what each finds.
const all = (s) => [...document.querySelectorAll(s)].map((e) => e.tagName + (e.id ? "#" + e.id : "") + e.textContent.length).join(" ");
for (const s of ["p", "P", ".x", ".x.y", "p.x", "#a p", "#a > p", "p + p", "p ~ span", "p, span", "[title]", "[title=Hi]",
  "[title='hi' i]", "[data-k~=one]", "[data-k^=v]", "[data-k$=e]", "[data-k*='o']", "[class|=x]", "p:not(.y)", "li:first-child",
  "li:last-child", "li:nth-child(2)", "li:nth-child(odd)", "li:nth-child(2n)", "li:nth-child(n+4)", "li:nth-child(-n + 2)",
  "li:nth-last-child(2)", "p:first-of-type", "p:last-of-type", "span:only-of-type", "li:not(:first-child):not(:last-child)",
  "input:checked", "input:disabled", "input:enabled", ":is(p, li).on", "div:has(> p.y)", "li:nth-child(2 of :not(.on))",
  "#a *", "ul li:empty", "body > :nth-of-type(2)", "html:root", "[name]", "li.on + li", "li:where(.on)"])
  console.log(s, "->", document.querySelectorAll(s).length, all(s));
