// headers.get reads a header, in any case of letters; a missing one is null.
// @response /note 200 some text
async function program() {
  const json = await fetch("/api/data");
  console.log(json.headers.get("content-type"), json.headers.get("Content-Type"));
  console.log(json.headers.get("x-missing"), json.headers.has("content-type"), json.headers.has("x-missing"));
  const text = await fetch("/note");
  console.log(text.headers.get("content-type"), text.headers.get("content-length"));
}

program();
