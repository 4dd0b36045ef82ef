// Both under way together: the whole takes as long as the slower one (row 23).
async function program() {
  const start = performance.now();
  const a = fetch("/api/a?delay=200");
  const b = fetch("/api/b?delay=100");
  await a;
  console.log("a");
  await b;
  console.log("b");
  console.log("about", Math.round((performance.now() - start) / 200) * 200, "ms");
}

program();
setTimeout(() => console.log("timer, 300 ms"), 300);
