// clone makes a second response with a body of its own; of a used one it throws a TypeError.
async function program() {
  const response = await fetch("/api/data");
  const copy = response.clone();
  console.log((await response.json()).url, (await copy.text()).length);
  try {
    response.clone();
  } catch (error) {
    console.log(error.name);
  }
}

program();
