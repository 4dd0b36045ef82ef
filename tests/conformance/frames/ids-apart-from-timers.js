// Frame ids and timer ids are two kinds: clearTimeout stops no frame, cancelAnimationFrame no timer.
const frame = requestAnimationFrame(() => {
  console.log("frame");
  cancelAnimationFrame(timer);
});
clearTimeout(frame);
const timer = setTimeout(() => console.log("timer"), 200);

console.log(typeof frame, Number.isInteger(frame), frame > 0);
