// Cancelling one that has run, oneself or an unknown id does nothing.
const id = requestAnimationFrame(() => {
  console.log("frame");
  cancelAnimationFrame(id);
});
cancelAnimationFrame(123456789);
cancelAnimationFrame(-1);
cancelAnimationFrame(null);
cancelAnimationFrame("no id");
setTimeout(() => console.log("afterwards:", cancelAnimationFrame(id)), 200);
