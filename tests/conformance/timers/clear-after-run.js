// Clearing a timer that has run, its own timer or an unknown id does nothing and throws nothing.
const id = setTimeout(() => {
  console.log("timer");
  clearTimeout(id);
}, 0);
setTimeout(() => {
  clearTimeout(id);
  clearTimeout(123456789);
  clearTimeout(-1);
  clearTimeout();
  clearTimeout(undefined);
  clearTimeout(null);
  clearTimeout("no id");
  clearTimeout({});
  console.log("still alive:", clearTimeout(id));
}, 50);
