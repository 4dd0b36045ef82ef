// @html <main><h1>Title</h1>
// @html <p class="lead">One <em>two</em></p></main>
// @html <!-- end -->
// A page from @html directives.
console.log(document.querySelector("h1").textContent, document.querySelector(".lead em").textContent);
console.log([...document.body.childNodes].map((n) => n.nodeName).join(), document.getElementById("button"));
console.log(document.querySelector("main").innerHTML);
