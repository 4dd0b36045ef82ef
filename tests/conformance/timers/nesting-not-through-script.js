// Only nested timers are clamped: 40 zero timers of one script all run before 60 ms (row 8).
let n = 0;

function count() {
  n++;
  if (n === 40) console.log("40 timers");
}

setTimeout(() => console.log("60 ms"), 60);
for (let i = 0; i < 40; i++) setTimeout(count, 0);
