// Chromium's words for spreading and destructuring what is not iterable.
const object = {};
let nothing;
const tries = [
  () => [...object],
  () => [...nothing],
  () => { const [first] = object; },
  () => { const [first] = nothing; },
  () => { for (const x of 5) {} },
  () => new Map([1]),
  () => new Set(5),
  () => Math.max(...null),
];

for (const attempt of tries) {
  try { attempt(); } catch (error) { console.log(error.name + ": " + error.message); }
}
