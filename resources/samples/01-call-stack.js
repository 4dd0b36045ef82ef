// Title: One call stack
// Watch the Call Stack: a call puts a frame
// on top, a return takes it off again.
// Nothing else can run in between.

function bake() {
  console.log("bake starts");
  const dough = knead("flour");
  console.log("bake ends");
  return dough + " -> bread";
}

function knead(powder) {
  console.log("  knead starts");
  const wet = addWater(powder);
  console.log("  knead ends");
  return wet + " -> dough";
}

function addWater(powder) {
  console.log("    addWater");
  return powder + " + water";
}

console.log(bake());
