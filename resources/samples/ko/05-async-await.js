// 제목: async와 await
// breakfast()를 보세요. await마다 콜 스택을
// 떠났다가 나중에 돌아와서
// 멈췄던 그 줄부터 이어 갑니다.

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
