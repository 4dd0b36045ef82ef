// this, arguments and local variables are still there after an await (row 24).
const counter = {
  count: 5,
  async add() {
    let sum = 0;
    for (const n of arguments) {
      await null;
      sum += n;
    }
    this.count += sum;
    return this.count;
  },
};

counter.add(1, 2, 3).then((count) => console.log("count", count, counter.count));
console.log("count", counter.count);
