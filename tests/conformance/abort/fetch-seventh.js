// Aborting one of six requests lets the seventh begin (at most six at a time).
const controllers = [];
for (let i = 1; i <= 7; i++) {
  const controller = new AbortController();
  controllers.push(controller);
  fetch(`/api/n${i}?delay=400`, { signal: controller.signal })
    .then(() => console.log("answer", i > 6 ? "of the seventh" : "of the six"))
    .catch((error) => console.log("aborted", i, error.name));
}
setTimeout(() => controllers[2].abort(), 100);
setTimeout(() => console.log("at 450"), 450);
