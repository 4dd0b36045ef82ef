// All callbacks of one frame get the same timestamp, even if one of them blocks (row 3).
const times = [];

requestAnimationFrame((time) => {
  times.push(time);
  const start = performance.now();
  while (performance.now() - start < 40) {}
});
requestAnimationFrame((time) => {
  times.push(time);
  console.log("same timestamp:", times[0] === times[1]);
  console.log("at least 40 ms old:", time <= performance.now() - 40);
});
