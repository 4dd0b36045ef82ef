// A syntax error in eval or new Function is an error like any other.
try {
  eval("let x = ;");
} catch (error) {
  console.log(error.name, error instanceof SyntaxError);
}
try {
  new Function("return (");
} catch (error) {
  console.log(error.name);
}
console.log("the script goes on");
