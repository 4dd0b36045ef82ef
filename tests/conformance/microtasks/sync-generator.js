// A plain generator runs synchronously: no microtask lies between its steps.
function* count() {
  console.log("generator starts");
  const answer = yield 1;
  console.log("was told", answer);
  yield 2;
}

Promise.resolve().then(() => console.log("microtask"));
const numbers = count();
console.log(numbers.next().value);
console.log(numbers.next("go on").value);
console.log(numbers.next().done);
