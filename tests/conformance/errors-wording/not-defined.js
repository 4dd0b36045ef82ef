// Chromium's words for names that do not exist or are not ready yet.
const fixed = 1;
const tries = [
  () => missing,
  () => { "use strict"; missing = 1; },
  () => { early; let early = 1; },
  () => { new Early(); class Early {} },
  () => { fixed = 2; },
  () => typeof missing,
];

for (const attempt of tries) {
  try { console.log(attempt()); } catch (error) { console.log(error.name + ": " + error.message); }
}
