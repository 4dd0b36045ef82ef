// How nodes and their lists are printed.
const ul = document.createElement("ul");
ul.innerHTML = "<li class='a b'>1</li><li>2</li>";
console.log(ul, ul.firstChild, ul.firstChild.firstChild, document, document.body);
console.log(ul.childNodes, ul.children, ul.firstChild.classList);
console.log([ul], { ul });
ul.dataset.fooBar = "x";
console.log(ul.dataset);
console.log("%s and %o", ul, ul);
