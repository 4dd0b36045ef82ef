// A function that works at most once in 100 ms, by the clock.
let last = -Infinity;

function throttled(name) {
  if (performance.now() - last < 100) {
    console.log(name, "skipped");
    return;
  }
  last = performance.now();
  console.log(name, "works");
}

throttled("at 0");
setTimeout(throttled, 50, "at 50");
setTimeout(throttled, 150, "at 150");
setTimeout(throttled, 200, "at 200");
setTimeout(throttled, 300, "at 300");
