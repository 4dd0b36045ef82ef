// Functions are hoisted with their body, var without its value, let not at all.
console.log(early(), typeof later, value);
var value = 1;
var later = () => "later";
function early() { return "early"; }
try {
  letter;
} catch (error) {
  console.log(error.name);
}
let letter = 1;
console.log(value, later(), letter);
{
  function inBlock() { return "in block"; }
}
console.log(inBlock());
