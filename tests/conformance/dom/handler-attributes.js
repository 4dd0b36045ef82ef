// @html <button id="b" onclick="console.log('attribute', this.id, event.type, typeof id, id); return false">x</button><p id="p" onfoo="1"></p>
// Handlers in the page's text: their scope, their place among the listeners, and handlers as properties.
const b = document.getElementById("b");
console.log(typeof b.onclick, b.onclick.name, b.onclick.length, b.getAttribute("onclick").length);
b.addEventListener("click", (e) => console.log("listener", e.defaultPrevented));
b.click();
b.onclick = function () { console.log("property", this === b); };
b.click();
b.setAttribute("onclick", "console.log('again')");
b.click();
b.onclick = null;
b.click();
b.setAttribute("onclick", "console.log(event.detail, name === '', nodeName)");
b.click();
b.removeAttribute("onclick");
console.log(b.onclick, document.getElementById("p").onfoo);
b.onclick = 5;
console.log(b.onclick);
b.setAttribute("onclick", "throw new Error('boom')");
b.click();
console.log("goes on");
