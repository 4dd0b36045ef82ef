// An interval goes on after an error in its callback (row 17).
let n = 0;
const id = setInterval(() => {
  n++;
  if (n === 3) clearInterval(id);
  throw new Error("tick " + n + " failed");
}, 50);
