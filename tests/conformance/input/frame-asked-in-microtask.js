// @click 100 #button
// The frame that a microtask of the click asks for goes before the click's zero timer.
document.querySelector("#button").addEventListener("click", () => {
  console.log("click");
  setTimeout(() => console.log("timeout"), 0);
  Promise.resolve().then(() => {
    console.log("microtask");
    requestAnimationFrame(() => {
      console.log("frame");
      setTimeout(() => console.log("timeout of the frame"), 0);
      Promise.resolve().then(() => console.log("microtask of the frame"));
    });
  });
});
document.body.addEventListener("click", () => console.log("body"));
