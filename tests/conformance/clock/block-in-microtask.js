// A microtask that polls the clock blocks timers as well.
setTimeout(() => console.log("zero timer"), 0);
Promise.resolve().then(() => {
  const start = Date.now();
  while (Date.now() - start < 100) {}
  console.log("microtask, 100 ms");
});
console.log("script ends");
