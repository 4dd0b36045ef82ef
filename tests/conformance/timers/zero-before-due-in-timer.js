// The same in a timer's task: its zero timer stands ahead of one that fell due meanwhile.
// With --order spec: 100 first, then 0.
function block(ms) {
  const start = performance.now();
  while (performance.now() - start < ms) {}
}

setTimeout(() => {
  console.log("50 starts");
  block(120);
  setTimeout(() => console.log("0"), 0);
  console.log("50 ends");
}, 50);
setTimeout(() => console.log("100"), 100);
