// A timer never comes before its time.
for (const delay of [50, 100, 150]) {
  const start = performance.now();
  setTimeout(() => {
    console.log(delay, "not too early:", performance.now() - start >= delay - 1);
  }, delay);
}
