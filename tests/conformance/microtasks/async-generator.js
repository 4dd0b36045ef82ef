// An async generator: each next() runs it to the next yield, which takes a tick (row 15).
async function* count() {
  console.log("starts");
  yield 1;
  console.log("between");
  yield 2;
  console.log("ends");
}

const numbers = count();
numbers.next().then(({ value, done }) => console.log("first", value, done));
numbers.next().then(({ value, done }) => console.log("second", value, done));
numbers.next().then(({ value, done }) => console.log("third", value, done));
console.log("script ends");
