// 제목: 애니메이션 프레임
// 애니메이션 프레임을 보세요. 한 프레임은
// 시작할 때 기다리던 것만 실행합니다. 도중에
// 추가된 것은 다음 프레임을 기다립니다.

let x = 0;

function moveBall() {
  x = x + 10;
  console.log("ball at", x);
  queueMicrotask(afterBall);
  if (x < 30) requestAnimationFrame(moveBall);
}

function afterBall() {
  console.log("  a microtask in between");
}

function shadow() {
  console.log("shadow at", x);
  if (x < 30) requestAnimationFrame(shadow);
}

function ghost() {
  console.log("never printed");
}

requestAnimationFrame(moveBall);
requestAnimationFrame(shadow);
const id = requestAnimationFrame(ghost);
cancelAnimationFrame(id);
console.log("script ends");
