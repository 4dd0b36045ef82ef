// timeEnd and timeLog of a label that was never started print nothing; clear prints nothing.
console.timeEnd("never started");
console.timeLog("never started");
console.timeEnd();
console.time("started");
console.clear();
console.log("the only line");
