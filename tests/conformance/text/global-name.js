// var name is the window's own name, which keeps strings only; let name is a variable (row 26).
var name = 5;
console.log(typeof name, name + 1);
{
  let name = 5;
  console.log(typeof name, name + 1);
}
