// Chromium's words for text that is no JSON, and for values that cannot become it.
const circle = {};
circle.self = circle;
const tries = [
  () => JSON.parse(""),
  () => JSON.parse("{"),
  () => JSON.parse("{name: 1}"),
  () => JSON.parse("[1, 2"),
  () => JSON.parse("<html>"),
  () => JSON.parse(undefined),
  () => JSON.stringify(10n),
];

for (const attempt of tries) {
  try { attempt(); } catch (error) { console.log(error.name + ": " + error.message); }
}
try { JSON.stringify(circle); } catch (error) { console.log(error.name, error.message.split("\n")[0]); }
