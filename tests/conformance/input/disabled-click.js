// @html <button id=d disabled>disabled</button><p id=p>text</p>
// @click 100 #d
// @click 250 #p
// A disabled button gets no click.
for (const node of [document, document.getElementById("d")]) for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) node.addEventListener(type, (e) => console.log(node.nodeName, type, e.target.id));
