// try, catch and finally around awaits run in their order, each in its turn (row 24).
async function attempt(name, promise) {
  try {
    console.log(name, "try", await promise);
    return name + " returned";
  } catch (reason) {
    console.log(name, "catch", reason);
    return name + " recovered";
  } finally {
    await null;
    console.log(name, "finally");
  }
}

attempt("good", Promise.resolve("value")).then(console.log);
attempt("bad", Promise.reject("reason")).then(console.log);
