// A zero timer stands ahead of a delayed timer that fell due while the task was running.
// Chromium prints 0 first. With --order spec the due time alone counts: 20 first.
function block(ms) {
  const start = performance.now();
  while (performance.now() - start < ms) {}
}

setTimeout(() => console.log("20"), 20);
block(80);
setTimeout(() => console.log("0, started when 20 was over"), 0);
