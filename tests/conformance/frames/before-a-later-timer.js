// A frame comes within some 16 ms: three frames in a row are over long before a timer of 300 ms (row 4).
let n = 0;

function draw() {
  n++;
  console.log("frame", n);
  if (n < 3) requestAnimationFrame(draw);
}

setTimeout(() => console.log("timer, 300 ms"), 300);
requestAnimationFrame(draw);
