// Chromium's words for calling what is no function.
const user = { name: "Kim" };
const number = 5;
let nothing;
const tries = [
  () => nothing(),
  () => number(),
  () => user.speak(),
  () => user.name(),
  () => user.friends.push("Lee"),
  () => new user(),
  () => new number(),
  () => (() => 1)()(),
  () => [1].map(2),
  () => new (() => {})(),
];

for (const attempt of tries) {
  try { attempt(); } catch (error) { console.log(error.name + ": " + error.message); }
}
