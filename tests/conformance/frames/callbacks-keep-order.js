// Two animations keep their order in every frame, and their microtasks stay with them (row 3).
function animate(name, frames) {
  let n = 0;
  function draw() {
    n++;
    console.log(name, n);
    queueMicrotask(() => console.log("  microtask of", name, n));
    if (n < frames) requestAnimationFrame(draw);
  }
  requestAnimationFrame(draw);
}

animate("red", 3);
animate("blue", 2);
