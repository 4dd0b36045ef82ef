// The nesting level is shared: timeouts and intervals that start each other are clamped too (row 8).
let n = 0;
let id;

function byTimeout() {
  n++;
  if (n < 40) id = setInterval(byInterval, 0);
  else console.log("40 callbacks");
}

function byInterval() {
  clearInterval(id);
  n++;
  if (n < 40) setTimeout(byTimeout, 0);
  else console.log("40 callbacks");
}

setTimeout(byTimeout, 0);
setTimeout(() => console.log("60 ms"), 60);
