// Title: async and await
// Watch breakfast(): at each await it leaves
// the Call Stack. Later it comes back and
// goes on from the same line.

function wait(ms) {
  return new Promise(function start(resolve) {
    setTimeout(resolve, ms);
  });
}

async function breakfast() {
  console.log("toast goes in");
  await wait(200);
  console.log("toast pops up");
  const drink = await "orange juice";
  console.log("pour", drink);
  return "breakfast";
}

function eat(meal) {
  console.log("eat", meal);
}

console.log("good morning");
breakfast().then(eat);
console.log("read the news");
