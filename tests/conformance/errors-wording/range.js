// Chromium's words for numbers out of range.
const tries = [
  () => new Array(-1),
  () => "x".repeat(-1),
  () => (1).toFixed(101),
  () => (1).toString(1),
  () => new Date(NaN).toISOString(),
  () => "x".normalize("no form"),
  () => BigInt(1.5),
  () => String.fromCodePoint(-1),
];

for (const attempt of tries) {
  try { attempt(); } catch (error) { console.log(error.name + ": " + error.message); }
}
