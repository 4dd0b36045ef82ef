// Leaving a for await early runs the generator's finally.
async function* count() {
  try {
    yield 1;
    yield 2;
    yield 3;
  } finally {
    console.log("cleaned up");
  }
}

async function program() {
  for await (const n of count()) {
    console.log(n);
    if (n === 2) break;
  }
  console.log("after the loop");
}

program();
