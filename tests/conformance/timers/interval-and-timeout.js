// An interval's tick and a timer that are due together run in the order they were started (row 5).
let n = 0;
const id = setInterval(() => {
  n++;
  console.log("tick", n);
  if (n === 2) clearInterval(id);
}, 100);
setTimeout(() => console.log("timer, 100"), 100);
setTimeout(() => console.log("timer, 150"), 150);
setTimeout(() => console.log("timer, 250"), 250);
