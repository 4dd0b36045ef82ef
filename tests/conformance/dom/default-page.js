// The page that a program finds when it brings none.
console.log(document.body.innerHTML.slice(0, 82));
console.log(document.getElementById("button").outerHTML, document.getElementById("outer").children.length);
console.log(document.body.children[0].tagName, document.body.lastElementChild.tagName, document.body.childNodes.length);
console.log(document.documentElement.childNodes.length, document.head.querySelectorAll("*").length);
