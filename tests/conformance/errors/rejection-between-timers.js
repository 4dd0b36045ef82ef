// The report is queued after the checkpoint: after the script's zero timers, before their children (row 16).
let n = 0;

function chain() {
  n++;
  console.log("zero timer", n);
  if (n < 3) setTimeout(chain, 0);
}

setTimeout(chain, 0);
Promise.reject(new Error("not handled"));
console.log("script ends");
