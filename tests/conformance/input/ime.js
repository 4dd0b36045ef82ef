// @html <input id=i>
// @input 100 #i 한a
// A character that no key makes comes as text without key events.
const i = document.getElementById("i");
for (const type of ["keydown", "beforeinput", "input", "keyup"]) i.addEventListener(type, (e) => console.log(type, e.key, e.data, e.inputType, i.value));
