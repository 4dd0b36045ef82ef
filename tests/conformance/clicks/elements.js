// The elements of the page.
const button = document.getElementById("button");
console.log(button.id, button.tagName, button.textContent, button.parentNode === document.body, String(button));
console.log(document.querySelector("#inner").parentNode.id, document.querySelector("button") === button, document.getElementById("nothing"));
console.log(String(document), document.nodeName, document.body.tagName, document.documentElement.tagName, button instanceof HTMLElement);
button.textContent = "Other";
console.log(button.textContent, document.readyState, button instanceof EventTarget, document instanceof Node);
console.log(window.document === document, document.parentNode, button.onclick);
