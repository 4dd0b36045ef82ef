// @key 100 a
// @key 200 Escape
// @key 300 ArrowDown
// @key 400 Shift+A
// Keys without a focused element go to the body.
for (const type of ["keydown", "keypress", "keyup"])
  document.addEventListener(type, (e) => console.log(type, e.key, e.code, e.target.tagName, e.shiftKey, e.keyCode, e.repeat, e.constructor.name));
