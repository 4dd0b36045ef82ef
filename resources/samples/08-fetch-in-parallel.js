// Title: fetch in parallel
// Watch the Web APIs: three requests are on
// their way together. Answers come in any
// order; Promise.all keeps that of the calls.

async function load(name, delay) {
  console.log("ask for", name);
  const url = `/api/${name}?delay=${delay}`;
  const response = await fetch(url);
  const data = await response.json();
  console.log("got", data.url);
  return name;
}

async function main() {
  const start = performance.now();
  const names = await Promise.all([
    load("user", 200),
    load("posts", 120),
    load("photos", 40),
  ]);
  const ms = performance.now() - start;
  console.log(names.join(", "));
  console.log("about", roundTo200(ms), "ms");
}

function roundTo200(ms) {
  return Math.round(ms / 200) * 200;
}

main();
console.log("script ends");
