// Promise.all is rejected by the first rejection; the others go on all the same.
function job(name, ms, fails) {
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      console.log(name, "is done");
      if (fails) reject(new Error(name + " failed"));
      else resolve(name);
    }, ms);
  });
}

Promise.all([job("A", 50), job("B", 100, true), job("C", 150)])
  .catch((error) => console.log("all:", error.message));
Promise.allSettled([job("D", 200), job("E", 250, true)])
  .then((results) => console.log("settled:", results.map((r) => r.status).join(" ")));
