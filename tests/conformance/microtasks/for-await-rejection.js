// A rejected promise in a for await list is thrown where the loop stands.
async function program() {
  try {
    for await (const item of ["one", Promise.reject("broken"), "three"]) console.log(item);
  } catch (reason) {
    console.log("caught:", reason);
  }
}

program();
