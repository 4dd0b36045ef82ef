// Unbounded recursion that nobody catches is reported, and the loop goes on (row 17).
function dive() {
  dive();
}

setTimeout(() => console.log("timer"), 0);
setTimeout(dive, 0);
setTimeout(() => console.log("next timer"), 0);
