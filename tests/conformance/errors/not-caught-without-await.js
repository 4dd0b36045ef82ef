// try around a call without await does not catch the rejection; with await it does (row 16).
async function fail(text) {
  throw new Error(text);
}

async function program() {
  try {
    await fail("with await");
  } catch (error) {
    console.log("caught:", error.message);
  }
  try {
    fail("without await");
  } catch (error) {
    console.log("never printed", error.message);
  }
}

program();
