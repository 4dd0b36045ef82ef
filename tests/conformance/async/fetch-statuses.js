// ok is true for 200 to 299 only; statusText is the usual one.
// @response /created 201 {} delay=10
// @response /denied 403 {} delay=10
// @response /again 429 {} delay=10
// @response /busy 503 {} delay=10
async function program() {
  for (const path of ["/created", "/denied", "/again", "/busy"]) {
    const { ok, status, statusText } = await fetch(path);
    console.log(status, statusText, ok);
  }
}

program();
