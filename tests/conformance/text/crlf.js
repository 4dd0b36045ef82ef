// Line ends of two characters, as Windows writes them (row 28).
const text = `one
two`;
console.log(text.length, text.split("\n").length, text.includes("\r"));
console.log("con\
tinued");
setTimeout(() => {
  console.log("timer"); // a comment at the end
}, 0);
console.log("script ends");
