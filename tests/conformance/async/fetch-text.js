// text() gives the body as it stands, Hangul too; json() of what is no JSON rejects with a SyntaxError.
// @response /greeting 200 안녕하세요, "세계" delay=20
async function program() {
  const text = await (await fetch("/greeting")).text();
  console.log(text, text.length);
  try {
    await (await fetch("/greeting")).json();
  } catch (error) {
    console.log(error.name);
  }
}

program();
