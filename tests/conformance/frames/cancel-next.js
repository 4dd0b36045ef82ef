// A callback may cancel the one it has just asked for: the animation ends there.
let n = 0;

function draw() {
  n++;
  console.log("frame", n);
  const next = requestAnimationFrame(draw);
  if (n === 3) cancelAnimationFrame(next);
}

requestAnimationFrame(draw);
