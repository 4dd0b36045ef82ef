// A timer started in a timer's microtask is nested in that timer (row 8).
let n = 0;

function chain() {
  n++;
  if (n < 40) queueMicrotask(() => setTimeout(chain, 0));
  else console.log("40 timers");
}

setTimeout(chain, 0);
setTimeout(() => console.log("60 ms"), 60);
