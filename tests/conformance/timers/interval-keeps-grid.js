// After a late tick an interval goes back to its grid: 200 400 600, not 500 + 200 (row 9).
let n = 0;

function block(ms) {
  const start = performance.now();
  while (performance.now() - start < ms) {}
}

const id = setInterval(() => {
  n++;
  console.log("tick", n);
  if (n === 1) block(300);
  if (n === 3) clearInterval(id);
}, 200);
setTimeout(() => console.log("550"), 550);
setTimeout(() => console.log("650"), 650);
