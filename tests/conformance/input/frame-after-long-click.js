// @click 100 #button
// What falls due during a long click waits for the frame behind it as well.
document.querySelector("#button").addEventListener("click", () => {
  console.log("click");
  requestAnimationFrame(() => console.log("frame"));
  setTimeout(() => console.log("timer of 50 ms"), 50);
  const until = performance.now() + 120;
  while (performance.now() < until);
  setTimeout(() => console.log("timeout"), 0);
});
