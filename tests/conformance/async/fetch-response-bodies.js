// Answers given by @response: JSON, text, no body, and an error status.
// @response /api/user 200 {"name":"Kim","age":20} delay=20
// @response /api/text 200 just some text delay=20
// @response /api/empty 204 delay=20
// @response /api/broken 500 {"error":"out of order"} delay=20
async function program() {
  const user = await (await fetch("/api/user")).json();
  console.log(user.name, user.age + 1);
  console.log(await (await fetch("/api/text")).text());
  const empty = await fetch("/api/empty");
  console.log(empty.status, empty.statusText, (await empty.text()).length);
  const broken = await fetch("/api/broken");
  console.log(broken.status, broken.statusText, broken.ok, (await broken.json()).error);
}

program();
