// Requests for the same url wait for each other (in the browser's cache); other urls do not.
const start = performance.now();
const about = () => Math.round((performance.now() - start) / 200) * 200;

for (let i = 1; i <= 3; i++) {
  fetch("/api/same?delay=200").then(() => console.log("same url", i, "about", about()));
}
fetch("/api/other?delay=300").then(() => console.log("other url"));
