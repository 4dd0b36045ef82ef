// A checkpoint after the script, after each timer and after each frame callback (rows 1, 20).
function say(text) {
  console.log(text);
  queueMicrotask(() => console.log("microtask of " + text));
}

say("script");
setTimeout(() => say("timer 1"), 0);
setTimeout(() => say("timer 2"), 0);
setTimeout(() => {
  requestAnimationFrame(() => say("frame 1"));
  requestAnimationFrame(() => say("frame 2"));
}, 50);
console.log("script ends");
