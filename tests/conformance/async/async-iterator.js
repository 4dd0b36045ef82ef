// An object with Symbol.asyncIterator in a for await loop.
const clock = {
  [Symbol.asyncIterator]() {
    let n = 0;
    return {
      next() {
        n++;
        return new Promise((resolve) => {
          setTimeout(() => resolve({ value: n, done: n > 3 }), 50);
        });
      },
      return() {
        console.log("left early");
        return Promise.resolve({});
      },
    };
  },
};

async function program() {
  for await (const n of clock) console.log("tick", n);
  for await (const n of clock) {
    console.log("again", n);
    break;
  }
  console.log("done");
}

program();
