// Indirect eval and new Function see the globals only, direct eval the place it stands in.
var place = "global";
function test() {
  var place = "local";
  console.log(eval("place"), (0, eval)("place"), new Function("return place")());
}
test();
eval("var made = 1");
console.log(made, typeof window.made);
