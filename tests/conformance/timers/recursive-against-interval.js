// A timer that restarts itself drifts when it blocks; an interval keeps its grid (rows 7, 9).
function block(ms) {
  const start = performance.now();
  while (performance.now() - start < ms) {}
}

let ticks = 0;
const id = setInterval(() => {
  ticks++;
  console.log("interval", ticks);
  if (ticks === 4) clearInterval(id);
}, 200);

let runs = 0;
function again() {
  runs++;
  console.log("timer", runs);
  block(130);
  if (runs < 3) setTimeout(again, 200);
}
setTimeout(again, 200);
