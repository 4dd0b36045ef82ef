// One after the other: the second request starts only after the first answer (row 23).
async function program() {
  const start = performance.now();
  await fetch("/api/a?delay=200");
  console.log("a");
  await fetch("/api/b?delay=200");
  console.log("b");
  console.log("about", Math.round((performance.now() - start) / 200) * 200, "ms");
}

program();
setTimeout(() => console.log("timer, 300 ms"), 300);
