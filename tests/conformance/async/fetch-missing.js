// A 404 is an answer, not a failure: ok is false, nothing is rejected.
async function program() {
  const response = await fetch("/api/missing");
  const data = await response.json();
  console.log(response.ok, response.status, response.statusText, data.ok);
}

program().catch(() => console.log("never printed"));
