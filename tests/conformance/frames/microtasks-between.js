// A checkpoint between two frame callbacks: r1 m1 r2 m2 (row 3).
requestAnimationFrame(() => {
  console.log("r1");
  Promise.resolve().then(() => console.log("m1"));
});
requestAnimationFrame(() => {
  console.log("r2");
  Promise.resolve().then(() => console.log("m2"));
});
