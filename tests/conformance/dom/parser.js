// DOMParser makes a document that is not shown.
const doc = new DOMParser().parseFromString("<title>t</title><p id=x>hello <b>you</b>", "text/html");
console.log(doc.title, doc.body.innerHTML, doc.getElementById("x").textContent, doc === document, doc.defaultView);
console.log(document.getElementById("x"), doc instanceof Document, doc.readyState);
const moved = doc.querySelector("b");
document.body.append(moved);
console.log(moved.ownerDocument === document, doc.body.innerHTML);
