// An interval with delay 0 or a negative one ticks as well; each can be cleared (rows 9, 10).
let zero = 0;
let negative = 0;
const a = setInterval(() => {
  zero++;
  if (zero === 3) {
    clearInterval(a);
    console.log("zero ticked 3 times");
  }
}, 0);
setTimeout(() => {
  const b = setInterval(() => {
    negative++;
    if (negative === 3) {
      clearInterval(b);
      console.log("negative ticked 3 times");
    }
  }, -100);
}, 100);
