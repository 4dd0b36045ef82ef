// matches, closest and contains.
const inner = document.getElementById("inner");
console.log(inner.matches("div"), inner.matches("#outer div"), inner.matches("p"), inner.matches("#outer > :only-child"));
console.log(inner.closest("div").id, inner.closest("#outer").id, inner.closest("body").tagName, inner.closest("p"));
console.log(document.body.contains(inner), inner.contains(document.body), inner.contains(inner), inner.contains(null));
console.log(inner.compareDocumentPosition(document.body), document.body.compareDocumentPosition(inner));
