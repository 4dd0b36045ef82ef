// A rejection in a timer is reported after that timer, before a timer 50 ms later (row 16).
setTimeout(() => {
  Promise.reject(new Error("from the timer"));
  console.log("timer 1");
}, 0);
setTimeout(() => console.log("timer 2"), 50);
