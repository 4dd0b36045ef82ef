// Two timers wait in the queue together; the first clears the second, which then does not run.
setTimeout(() => {
  console.log("first");
  clearTimeout(second);
}, 0);
const second = setTimeout(() => console.log("never printed"), 0);
setTimeout(() => console.log("third"), 0);
