// await of a subclassed promise is not the quick one: it is wrapped, which takes two ticks more (row 13).
class Letter extends Promise {}

async function program() {
  await Letter.resolve();
  console.log("A");
}

program();
Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4));
