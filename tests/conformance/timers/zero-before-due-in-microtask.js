// A microtask belongs to its task: the zero timer it starts stands ahead of one that fell due.
// With --order spec: 20 first, then 0.
function block(ms) {
  const start = performance.now();
  while (performance.now() - start < ms) {}
}

setTimeout(() => console.log("20"), 20);
queueMicrotask(() => {
  block(80);
  setTimeout(() => console.log("0"), 0);
  console.log("microtask ends");
});
