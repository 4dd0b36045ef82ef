// @html <p id=text>0</p><button id=button>Go</button>
// @click 100 #button
// Timers that fall due while the click's frame is awaited come before the ones that the first of them starts.
document.querySelector("#button").addEventListener("click", () => {
  document.querySelector("#text").textContent = "1";
  setTimeout(() => {
    console.log("first");
    setTimeout(() => console.log("nested"), 1);
  }, 0);
  requestAnimationFrame(() => {
    const until = performance.now() + 15;
    while (performance.now() < until);
    console.log("frame");
  });
  setTimeout(() => console.log("after 10 ms"), 10);
});
