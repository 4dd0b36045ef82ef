// Title: A chain of promises
// Watch the Microtask Queue: a link enters it
// only when the link before has finished.
// A throw passes every then until a catch.

function boil(water) {
  console.log("boil", water);
  return "hot " + water;
}

function carry(cup) {
  console.log("carry", cup);
  throw new Error("spilled");
}

function drink(cup) {
  console.log("never printed", cup);
}

function mop(error) {
  console.log("caught:", error.message);
  return "a new cup";
}

function serve(cup) {
  console.log("serve", cup);
}

function washUp() {
  console.log("wash up");
}

Promise.resolve("water")
  .then(boil)
  .then(carry)
  .then(drink)
  .catch(mop)
  .then(serve)
  .finally(washUp);

console.log("script ends");
