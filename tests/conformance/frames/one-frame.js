// A frame callback runs after the script and its microtasks, with a number as its only argument (row 4).
requestAnimationFrame(function frame(time) {
  console.log("frame", typeof time, arguments.length);
});
queueMicrotask(() => console.log("microtask"));
console.log("script ends");
