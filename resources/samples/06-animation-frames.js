// Title: Animation frames
// Watch Animation Frames: a frame runs what
// was waiting when it began. What is added
// during a frame waits for the next one.

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
