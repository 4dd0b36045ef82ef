// POST requests for the same url do not wait for each other.
const start = performance.now();
const about = () => Math.round((performance.now() - start) / 200) * 200;

async function program() {
  const post = () => fetch("/api/same?delay=200", { method: "POST" });
  await Promise.all([post(), post(), post()]);
  console.log("three posts, about", about());
}

program();
