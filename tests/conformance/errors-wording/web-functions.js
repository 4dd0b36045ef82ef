// Chromium's words for wrong arguments of setTimeout, queueMicrotask, requestAnimationFrame, structuredClone.
const tries = [
  () => setTimeout(),
  () => setInterval(),
  () => queueMicrotask(),
  () => queueMicrotask(5),
  () => requestAnimationFrame(),
  () => requestAnimationFrame("x"),
  () => cancelAnimationFrame(),
  () => structuredClone(),
  () => structuredClone(() => {}),
  () => structuredClone(Symbol("s")),
];

for (const attempt of tries) {
  try { attempt(); } catch (error) { console.log(error.name + ": " + error.message); }
}
