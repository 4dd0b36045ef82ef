// @module
// A module runs after the document has been parsed, and is no document.currentScript.
console.log(document.readyState, document.currentScript, this);
document.addEventListener("readystatechange", () => console.log("readystatechange", document.readyState));
document.addEventListener("DOMContentLoaded", () => console.log("DOMContentLoaded", document.readyState));
window.addEventListener("load", () => console.log("load", document.readyState));
