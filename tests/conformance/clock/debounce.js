// A function that works 100 ms after the last of several calls.
let id;

function debounced(name) {
  clearTimeout(id);
  id = setTimeout(() => console.log("works for", name), 100);
}

debounced("call 1");
setTimeout(debounced, 50, "call 2");
setTimeout(debounced, 100, "call 3");
setTimeout(debounced, 300, "call 4");
