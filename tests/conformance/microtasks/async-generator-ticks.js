// yield of a value in an async generator beside a promise chain (row 13).
async function* letters() {
  yield "A";
  yield "B";
}

async function program() {
  for await (const letter of letters()) console.log(letter);
  console.log("done");
}

program();
Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5))
  .then(() => console.log(6))
  .then(() => console.log(7))
  .then(() => console.log(8))
  .then(() => console.log(9));
