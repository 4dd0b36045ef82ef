// @html <input id=a><input id=b>
// @input 100 #a x
// @click 300 #b
// A field tells of its change when it loses the focus.
for (const id of ["a", "b"])
  for (const type of ["mousedown", "mouseup", "click", "focus", "blur", "focusin", "focusout", "change", "input"])
    document.getElementById(id).addEventListener(type, (e) => console.log(id, type));
