// response.json() is another hop: a long chain of microtasks runs before it (row 23).
async function program() {
  const response = await fetch("/api/data");
  console.log("response");
  let chain = Promise.resolve();
  for (let i = 0; i < 100; i++) chain = chain.then(() => {});
  chain.then(() => console.log("100 microtasks later"));
  const data = await response.json();
  console.log("json", data.ok);
}

program();
