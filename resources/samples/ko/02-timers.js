// 제목: 타이머는 밖에서 기다린다
// 웹 API를 보세요. 타이머는 거기 있다가
// 때가 되어야 태스크 큐에 들어갑니다.
// 0 ms라도 스크립트 전체가 끝난 뒤입니다.

let left = 3;

function soon() {
  console.log("soon");
}

function late() {
  console.log("late");
}

function tick() {
  console.log("tick", left);
  left = left - 1;
  if (left === 0) clearInterval(clock);
}

setTimeout(late, 450);
setTimeout(soon, 0);
const clock = setInterval(tick, 100);
const never = setTimeout(late, 50);
clearTimeout(never);

console.log("script ends");
