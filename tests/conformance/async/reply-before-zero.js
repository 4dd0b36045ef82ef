// A reply that arrives during a block stands ahead of the zero timer started after the block.
fetch("/api/data?delay=150").then(() => console.log("reply"));
setTimeout(() => {
  const start = performance.now();
  while (performance.now() - start < 300) {}
  setTimeout(() => console.log("zero timer"), 0);
  console.log("block ends");
}, 50);
