// @html <ul id=list><li>one<li>two</ul></div><p>open <b>bold
// A page with mistakes is mended as browsers do.
console.log(document.getElementById("list").outerHTML);
console.log(document.querySelector("b").firstChild.data.trim(), document.querySelectorAll("p").length);
