// An interval that clears and restarts itself: the new one counts from that moment (row 9).
let n = 0;
let id = setInterval(tick, 100);

function tick() {
  n++;
  console.log("tick", n);
  clearInterval(id);
  if (n < 3) id = setInterval(tick, 100 + n * 50);
}
setTimeout(() => console.log("200 ms"), 200);
setTimeout(() => console.log("400 ms"), 400);
