// 제목: 콜 스택은 하나
// 콜 스택을 보세요. 호출하면 프레임이 위에
// 쌓이고, 반환하면 다시 내려갑니다.
// 그 사이에 다른 것은 끼어들 수 없습니다.

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
