// With a timeout it becomes a task when the loop stays busy; without one it waits until the work is over.
const spin = (ms) => { const begin = performance.now(); while (performance.now() - begin < ms); };
requestIdleCallback((deadline) => console.log("timed out", deadline.didTimeout, deadline.timeRemaining()), { timeout: 45 });
requestIdleCallback((deadline) => console.log("at last", deadline.didTimeout));
let round = 0;
const work = () => {
  spin(20);
  if (++round < 10) setTimeout(work, 0); else console.log("work is over");
};
setTimeout(work, 0);
