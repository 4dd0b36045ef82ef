// The timestamp is on the clock of performance.now() and grows from frame to frame (row 4).
let last = 0;
let n = 0;

function draw(time) {
  n++;
  console.log("frame", n, "grows:", time > last, "not in the future:", time <= performance.now());
  last = time;
  if (n < 5) requestAnimationFrame(draw);
}

requestAnimationFrame(draw);
