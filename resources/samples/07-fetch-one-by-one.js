// Title: fetch, one after another
// Watch the Web APIs: one request at a time.
// Each await holds the next request back
// until the answer before it has come.

async function load(name) {
  console.log("ask for", name);
  const url = `/api/${name}?delay=200`;
  const response = await fetch(url);
  const data = await response.json();
  console.log("got", data.url);
}

async function main() {
  const start = performance.now();
  await load("user");
  await load("posts");
  await load("photos");
  const ms = performance.now() - start;
  console.log("about", roundTo200(ms), "ms");
}

function roundTo200(ms) {
  return Math.round(ms / 200) * 200;
}

main();
console.log("script ends");
