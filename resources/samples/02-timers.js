// Title: Timers wait outside
// Watch the Web APIs: a timer waits there and
// enters the Task Queue only when it is due.
// Even 0 ms comes after the whole script.

let left = 3;

function soon() {
  console.log("soon");
}

function late() {
  console.log("late");
}

function tick() {
  console.log("tick", left);
  left = left - 1;
  if (left === 0) clearInterval(clock);
}

setTimeout(late, 450);
setTimeout(soon, 0);
const clock = setInterval(tick, 100);
const never = setTimeout(late, 50);
clearTimeout(never);

console.log("script ends");
