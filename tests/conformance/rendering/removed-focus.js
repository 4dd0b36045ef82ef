// What has the focus and is hidden loses it when the rendering is updated
// @html <style>body{margin:0}</style>
// @html <input id="a"><input id="b">
const a = document.getElementById("a");
a.focus();
a.addEventListener("blur", () => console.log("blur"));
console.log(document.activeElement.id);
a.style.display = "none";
console.log(document.activeElement.id);
requestAnimationFrame(() => requestAnimationFrame(() => console.log(document.activeElement.tagName)));
