// A zero interval is nested in itself: 40 ticks take longer than 60 ms (row 8).
let n = 0;

const id = setInterval(() => {
  n++;
  if (n === 5) console.log("5 ticks");
  if (n === 40) {
    console.log("40 ticks");
    clearInterval(id);
  }
}, 0);
setTimeout(() => console.log("60 ms"), 60);
