// @html <form id="f"><input name="q" required minlength="3"><select name="k"><option value="a">A</option><option value="b" selected>B</option></select><input type="checkbox" name="c" checked><textarea name="t">hi</textarea><button>Go</button></form>
// A form knows its controls by name and by index.
const f = document.getElementById("f");
console.log([...f.elements].map((e) => e.name + "=" + e.value).join("&"), f.elements.length, f.q && f.q.name, f.k && f.k.value, f[0].name);
f.onsubmit = (e) => { e.preventDefault(); console.log("submitted"); return false; };
f.q.value = "hello";
f.querySelector("button").click();
console.log(f.method, f.action.length > 5, f.outerHTML.length);
