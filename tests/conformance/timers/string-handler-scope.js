// A string handler does not see the function it was given in (row 10).
let word = "global";

function start() {
  let word = "local";
  setTimeout("console.log(word)", 0);
  setTimeout(() => console.log(word), 0);
}
start();
