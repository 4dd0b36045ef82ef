// A zero timer started in a frame runs after all the callbacks of that frame.
requestAnimationFrame(() => {
  console.log("A");
  setTimeout(() => console.log("timer"), 0);
});
requestAnimationFrame(() => console.log("B"));
