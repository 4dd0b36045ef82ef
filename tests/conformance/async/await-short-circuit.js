// An await that is not reached does not wait: && || ?? and ?: (row 24).
async function program() {
  false && (await console.log("never printed"));
  true || (await console.log("never printed"));
  const a = null ?? (await "a default");
  const b = true ? "at once" : await "later";
  const c = a?.length && (await "c");
  console.log(a, b, c);
}

program();
Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3));
