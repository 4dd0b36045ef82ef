// @html <input id=i>
// @input 100 #i x
// A checkpoint after each listener of each of a key's events.
const i = document.getElementById("i");
for (const type of ["keydown", "input", "keyup"]) {
  i.addEventListener(type, () => { console.log(type, 1); queueMicrotask(() => console.log("microtask of", type, 1)); });
  i.addEventListener(type, () => { console.log(type, 2); queueMicrotask(() => console.log("microtask of", type, 2)); });
}
