// Unbounded recursion overflows the stack: a RangeError that can be caught.
let depth = 0;

function dive() {
  depth++;
  dive();
}

try {
  dive();
} catch (error) {
  console.log(error instanceof RangeError, error.name);
  console.log(error.message);
  console.log("deeper than 100:", depth > 100);
}
console.log("the script goes on");
