// A rejection travels through the awaits of the callers until one of them catches it (row 24).
async function low() {
  await null;
  throw new Error("low level");
}

async function middle() {
  await low();
  console.log("never printed");
}

async function high() {
  try {
    await middle();
  } catch (error) {
    console.log("caught in high:", error.message);
  }
}

high().then(() => console.log("high ends"));
