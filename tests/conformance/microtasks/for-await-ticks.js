// for await over an array of values: two loops take turns (row 13).
async function walk(name) {
  for await (const n of [1, 2, 3]) console.log(name, n);
  console.log(name, "ends");
}

walk("red");
walk("blue");
Promise.resolve()
  .then(() => console.log("a"))
  .then(() => console.log("b"))
  .then(() => console.log("c"))
  .then(() => console.log("d"))
  .then(() => console.log("e"))
  .then(() => console.log("f"));
