// Array.fromAsync waits for each element before it asks for the next; callbacks run between other microtasks.
function* source() {
  console.log("give 1");
  yield Promise.resolve(1);
  console.log("give 2");
  yield 2;
  console.log("end");
}
Array.fromAsync(source(), async function double(x) {
  console.log("map", x);
  await null;
  return x * 2;
}).then((list) => console.log("list", list.join()));
console.log("script ends");
Promise.resolve().then(() => console.log("other 1")).then(() => console.log("other 2")).then(() => console.log("other 3"));
