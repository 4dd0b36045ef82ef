// From the sixth nested timer on a zero delay means 4 ms: 40 of them take longer than 60 ms (row 8).
let n = 0;

function chain() {
  n++;
  if (n === 5) console.log("5 timers");
  if (n < 40) setTimeout(chain, 0);
  else console.log("40 timers");
}

setTimeout(chain, 0);
setTimeout(() => console.log("60 ms"), 60);
