// @html <div id=area>area</div>
// @click 100 #area
// A click whose frame is cancelled again keeps no timer waiting.
document.querySelector("#area").addEventListener("click", () => {
  console.log("click");
  const handle = requestAnimationFrame(() => console.log("frame"));
  cancelAnimationFrame(handle);
  setTimeout(() => {
    console.log("timeout");
    requestAnimationFrame(() => console.log("frame of the timeout"));
    setTimeout(() => console.log("second timeout"), 60);
  }, 0);
});
