// @html <input id=i value=ab><textarea id=t></textarea>
// @key 100 Backspace #i
// @input 250 #t x
// @key 400 Enter #t
// Editing keys: Backspace in a field, Enter in a textarea.
for (const id of ["i", "t"])
  for (const type of ["keydown", "keypress", "beforeinput", "input"]) document.getElementById(id).addEventListener(type, (e) => console.log(id, type, e.key, e.data, e.inputType, JSON.stringify(e.target.value)));
