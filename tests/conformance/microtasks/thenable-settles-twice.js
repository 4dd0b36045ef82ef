// Only the first call of a thenable's resolve and reject counts; a throw after it is ignored (row 14).
const wild = {
  then(resolve, reject) {
    resolve("first");
    reject("second");
    throw "third";
  },
};
const late = {
  then(resolve, reject) {
    reject("rejected by the thenable");
    resolve("ignored");
  },
};

Promise.resolve(wild).then(console.log, (reason) => console.log("never printed", reason));
Promise.resolve(late).then(console.log, (reason) => console.log("caught:", reason));
