// 제목: 프로미스와 타이머, 누가 먼저?
// 어느 줄이 먼저 출력될까요? 마이크로태스크는
// 스택이 비자마자 모두 실행되고,
// 태스크와 프레임은 차례를 기다립니다.

console.log("start");

setTimeout(function later() {
  console.log("timeout");
  requestAnimationFrame(paint);
}, 0);
fetch("/api/user?delay=200").then(show);

Promise.resolve()
  .then(function first() {
    console.log("one");
  });
queueMicrotask(function second() {
  console.log("two");
});

console.log("end");

function paint() {
  console.log("frame");
}

function show(response) {
  console.log("reply", response.status);
}
