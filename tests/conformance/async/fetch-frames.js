// Frames go on while a request is under way (row 4).
let frames = 0;
let waiting = true;

function draw() {
  frames++;
  if (waiting) requestAnimationFrame(draw);
}

requestAnimationFrame(draw);
fetch("/api/data?delay=200").then(() => {
  waiting = false;
  console.log("more than 3 frames:", frames > 3);
});
