// A block over three due times leaves one tick waiting; the others are not made up (row 9).
let n = 0;

function block(ms) {
  const start = performance.now();
  while (performance.now() - start < ms) {}
}

const id = setInterval(() => {
  n++;
  console.log("tick", n);
  if (n === 1) block(350);
  if (n === 4) clearInterval(id);
}, 100);
setTimeout(() => console.log("550"), 550);
setTimeout(() => console.log("650"), 650);
