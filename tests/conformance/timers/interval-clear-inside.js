// clearInterval in the interval's own callback stops it; the callback itself goes on (row 9).
let n = 0;
const id = setInterval(() => {
  n++;
  console.log("tick", n, "starts");
  if (n === 3) clearInterval(id);
  console.log("tick", n, "ends");
}, 50);
setTimeout(() => console.log("300 ms"), 300);
