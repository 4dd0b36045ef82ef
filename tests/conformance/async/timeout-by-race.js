// A time limit made with race: the slow answer comes all the same, but nobody waits for it.
function limit(ms) {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error("too slow")), ms);
  });
}

async function program() {
  const request = fetch("/api/slow?delay=250");
  request.then(() => console.log("the answer, too late"));
  try {
    await Promise.race([request, limit(100)]);
  } catch (error) {
    console.log(error.message);
  }
}

program();
