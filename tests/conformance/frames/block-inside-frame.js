// A block inside a frame callback drops frames: the next timestamp is at least that much later (row 4).
requestAnimationFrame((first) => {
  const start = performance.now();
  while (performance.now() - start < 100) {}
  requestAnimationFrame((second) => {
    console.log("at least 80 ms between two frames:", second - first > 80);
  });
});
