// A throw in then goes to catch; a throw in catch goes to the next catch, or is reported (row 16).
Promise.resolve()
  .then(() => { throw new Error("from then"); })
  .catch((error) => {
    console.log("caught:", error.message);
    throw new Error("from catch");
  })
  .finally(() => {
    throw new Error("from finally");
  });
