// 제목: 프로미스 사슬
// 마이크로태스크 큐를 보세요. 고리 하나는
// 앞의 고리가 끝나야 큐에 들어갑니다.
// throw는 catch까지 then을 모두 건너뜁니다.

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
