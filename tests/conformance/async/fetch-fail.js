// A broken connection rejects with a TypeError (row 23).
async function program() {
  try {
    await fetch("/api/fail");
    console.log("never printed");
  } catch (error) {
    console.log(error.name, error instanceof TypeError);
  }
}

program();
console.log("script ends");
