// A microtask of the script comes early enough to clear a zero timer.
const id = setTimeout(() => console.log("never printed"), 0);
Promise.resolve().then(() => {
  clearTimeout(id);
  console.log("cleared in a microtask");
});
setTimeout(() => console.log("another timer"), 0);
