// @html <input id=a><button id=b>b</button><a href="#" id=c>c</a><input id=d disabled><div id=e tabindex=0>e</div>
// @key 100 Tab #a
// @key 200 Tab
// @key 300 Tab
// @key 400 Shift+Tab
// Tab moves the focus; its keyup goes to the new element.
for (const type of ["keydown", "keyup", "focusin", "focusout"]) document.addEventListener(type, (e) => console.log(type, e.key, e.target.id));
setTimeout(() => console.log(document.activeElement.id), 500);
