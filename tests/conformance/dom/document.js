// The document itself: what it holds and says of the page.
console.log(document.title, document.head.tagName, document.body.tagName, document.documentElement.tagName);
document.title = "  new   title ";
console.log(document.title, document.querySelector("title").textContent);
console.log(document.nodeType, document.nodeName, document.readyState, document.compatMode, document.characterSet);
console.log(document.head.children.length, [...document.body.children].map((e) => e.tagName).join());
console.log(document.currentScript.tagName, document.currentScript === document.scripts[document.scripts.length - 1]);
console.log(document.activeElement.tagName, document.hasFocus(), document.hidden, document.visibilityState);
console.log(document.defaultView === window, document.body.ownerDocument === document, document.ownerDocument, document.parentNode);
console.log(document.doctype.name, document.forms.length, document.links.length, document.childNodes.length);
setTimeout(() => console.log(document.currentScript, document.readyState), 50);
