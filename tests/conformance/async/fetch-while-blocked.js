// A reply cannot interrupt: it waits until the block ends, and comes in the order of arrival.
fetch("/api/b?delay=120").then(() => console.log("reply b"));
fetch("/api/a?delay=40").then(() => console.log("reply a"));
setTimeout(() => {
  const start = performance.now();
  while (performance.now() - start < 250) {}
  console.log("block ends");
}, 0);
console.log("script ends");
