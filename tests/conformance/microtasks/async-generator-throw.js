// An error thrown into an async generator at its yield, and one thrown by it.
async function* careful() {
  try {
    yield "ready";
  } catch (reason) {
    console.log("inside:", reason);
    yield "recovered";
  }
  throw "thrown at the end";
}

async function program() {
  const g = careful();
  console.log((await g.next()).value);
  console.log((await g.throw("from outside")).value);
  try {
    await g.next();
  } catch (reason) {
    console.log("outside:", reason);
  }
  console.log((await g.next()).done);
}

program();
