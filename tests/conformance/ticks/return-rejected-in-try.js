// return inside try does not catch a later rejection; return await does (row 13).
async function plain() {
  try {
    return Promise.reject("plain");
  } catch (reason) {
    console.log("never printed", reason);
  }
}

async function awaited() {
  try {
    return await Promise.reject("awaited");
  } catch (reason) {
    console.log("caught inside:", reason);
  }
}

plain().catch((reason) => console.log("caught outside:", reason));
awaited().then((value) => console.log("value:", value));

Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
