// Title: Promise against timeout
// Which line prints first? Microtasks run as
// soon as the stack is empty, all of them;
// tasks and frames wait for their turn.

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
