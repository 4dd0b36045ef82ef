// Arguments after the delay reach the callback, each time (row 10).
function add(a, b) {
  console.log("sum", a + b, "of", arguments.length);
}

let left = 2;
function tick(word) {
  console.log(word, left);
  left--;
  if (left === 0) clearInterval(id);
}

setTimeout(add, 0, 1, 2);
setTimeout(add, 50, "a", "b", "c");
setTimeout(function () { console.log("none:", arguments.length); }, 100);
const id = setInterval(tick, 150, "tick");
