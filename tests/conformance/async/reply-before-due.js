// A reply that arrives during a task stands ahead of a timer that fell due in it, even earlier.
// With --order spec the times alone count: the timer at 100 first, then the reply at 150.
fetch("/api/data?delay=150").then(() => console.log("reply, 150"));
setTimeout(() => console.log("timer, 100"), 100);
setTimeout(() => {
  const start = performance.now();
  while (performance.now() - start < 300) {}
  console.log("block ends");
}, 50);
