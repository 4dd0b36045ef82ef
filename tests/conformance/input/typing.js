// @input 100 #i ab
// @html <input id=i>
// Text as key presses: all events of each character.
const i = document.getElementById("i");
for (const type of ["focus", "keydown", "keypress", "beforeinput", "input", "keyup", "change"])
  i.addEventListener(type, (e) => console.log(type, e.key, e.code, e.data, e.inputType, i.value));
