// Half of a pair stays half; it has a length, and JSON writes it as an escape.
const half = "\uD83D";
console.log(half.length, half === "🐱"[0], JSON.stringify(half));
console.log(encodeURIComponent("가🐱"), decodeURIComponent("%EA%B0%80"));
try {
  encodeURIComponent(half);
} catch (error) {
  console.log(error.name);
}
