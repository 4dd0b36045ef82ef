// A group stays open: what a timer prints later is indented too.
console.group("open");
setTimeout(() => {
  console.log("timer");
  console.groupEnd();
  console.log("closed");
}, 0);
console.log("script");
