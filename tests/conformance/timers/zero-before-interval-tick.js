// An interval's tick that fell due during a task stands behind the zero timer of that task.
// With --order spec: the tick first, then 0.
function block(ms) {
  const start = performance.now();
  while (performance.now() - start < ms) {}
}

const id = setInterval(() => {
  console.log("tick");
  clearInterval(id);
}, 30);
block(100);
setTimeout(() => console.log("0"), 0);
