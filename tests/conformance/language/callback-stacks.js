// Callbacks of library functions are called from them, and nothing of theirs shows in a stack but their names.
function callback(x) {
  const names = new Error().stack.split("\n").slice(1, 2).map((line) => line.trim().split(" ")[1]);
  console.log(names.join());
  return x;
}
[1, 2].values().map(callback).next();
Object.groupBy([1], callback);
Promise.try(callback, 1);
[1].findLast(callback);
