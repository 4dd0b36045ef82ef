// Other methods get the same answers; the query stands in the url of the default answer.
async function program() {
  for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
    const response = await fetch("/api/items?delay=10", { method, body: "{}" });
    console.log(method, response.status, (await response.json()).url);
  }
}

program();
