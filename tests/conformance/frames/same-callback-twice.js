// The same function asked for twice runs twice; each call has its own growing id.
function draw() {
  console.log("draw");
}

const a = requestAnimationFrame(draw);
const b = requestAnimationFrame(draw);
console.log(a < b);
