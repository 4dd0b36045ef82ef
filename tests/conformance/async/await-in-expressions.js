// Operands are evaluated from left to right, also around an await: count is read before it (row 24).
let count = 1;

async function addLater() {
  count = count + (await 10);
}

async function program() {
  addLater();
  count = 100;
  await null;
  await null;
  console.log("count", count);
  console.log([await "a", await "b"].join(" "), `${await "c"} ${await "d"}`);
  console.log((await { name: "Kim" }).name, -(await 5), typeof (await null));
}

program();
