// @html <dialog id=d><form method=dialog><button id=ok value=yes>ok</button></form></dialog>
// A dialog: opened, closed by its form, and its close event.
d.addEventListener("close", () => console.log("close", d.returnValue));
d.showModal(); console.log(d.open, document.activeElement.id); ok.click(); console.log(d.open);
