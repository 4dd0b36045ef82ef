// Chromium's words for reading and writing a property of undefined or null.
let nothing;
const empty = null;
const user = {};
const tries = [
  () => nothing.name,
  () => empty.name,
  () => user.address.street,
  () => nothing[0],
  () => { nothing.name = "x"; },
  () => { empty.name = "x"; },
  () => { const { name } = nothing; },
  () => { const { name } = null; },
];

for (const attempt of tries) {
  try { attempt(); } catch (error) { console.log(error.name + ": " + error.message); }
}
