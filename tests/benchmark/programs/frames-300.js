// 50 boxes that move for 300 frames.
const boxes = [];
for (let i = 0; i < 50; i++) {
  const box = document.createElement("div");
  box.style.cssText = `position:absolute;width:10px;height:10px;background:teal;top:${i * 11}px;left:0px`;
  document.body.append(box);
  boxes.push(box);
}
let n = 0;
requestAnimationFrame(function step() {
  boxes.forEach((box, i) => { box.style.left = n + i + "px"; });
  if (++n < 300) requestAnimationFrame(step);
  else console.log("done", boxes[0].offsetLeft);
});
