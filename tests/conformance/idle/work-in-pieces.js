// The pattern: work while there is time, then ask again.
const items = Array.from({ length: 40 }, (_, i) => i);
const spin = (ms) => { const begin = performance.now(); while (performance.now() - begin < ms); };
let pieces = 0;
function work(deadline) {
  pieces += 1;
  do { items.pop(); spin(5); } while (items.length > 0 && deadline.timeRemaining() > 0);
  if (items.length > 0) requestIdleCallback(work); else console.log("done", pieces > 1, pieces <= 40);
}
requestIdleCallback(work);
setTimeout(() => console.log("a timer is not held up for long", items.length > 0), 100);
