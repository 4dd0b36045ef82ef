// Frames that fall due during a block are dropped, not made up: one frame comes, at the end (row 4).
let n = 0;

requestAnimationFrame(function draw(time) {
  n++;
  console.log("frame", n);
});
const start = performance.now();
while (performance.now() - start < 200) {}
console.log("script ends");
setTimeout(() => console.log("frames:", n), 200);
