// Promise.allSettled settles one tick after its last promise, whatever became of them (row 13).
Promise.allSettled([Promise.resolve("A"), Promise.reject("B")])
  .then((results) => {
    for (const { status, value, reason } of results) {
      console.log(status, value, reason);
    }
  });

Promise.resolve()
  .then(() => console.log(1))
  .then(() => console.log(2))
  .then(() => console.log(3))
  .then(() => console.log(4))
  .then(() => console.log(5));
