// An async function that calls itself: the inner calls end first.
async function countdown(n) {
  if (n === 0) return console.log("bottom");
  console.log("down", n);
  await countdown(n - 1);
  console.log("up", n);
}

countdown(3).then(() => console.log("done"));
console.log("script ends");
