// await of a subclassed promise calls its own then (row 14).
class Loud extends Promise {
  then(f, r) {
    console.log("then is called");
    return super.then(f, r);
  }
}

async function program() {
  const loud = Loud.resolve("value");
  console.log("before await");
  console.log(await loud);
}

program();
console.log("script ends");
