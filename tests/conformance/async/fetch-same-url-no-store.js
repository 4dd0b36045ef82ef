// Requests that go past the cache do not wait for each other, though they ask for the same url.
const start = performance.now();
const about = () => Math.round((performance.now() - start) / 200) * 200;

async function program() {
  const get = () => fetch("/api/same?delay=200", { cache: "no-store" });
  await Promise.all([get(), get(), get()]);
  console.log("three requests, about", about());
}

program();
