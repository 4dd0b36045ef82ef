// Async arrows, methods, static and private methods all wait in the same way (row 24).
const arrow = async (x) => (await x) + " arrow";
const object = {
  async method() { return (await "object") + " method"; },
};
class Machine {
  #part = "private";
  static async make() { await null; return new Machine(); }
  async run() { return (await this.#step()) + " method"; }
  async #step() { await null; return this.#part; }
}

arrow("an").then(console.log);
object.method().then(console.log);
Machine.make().then((machine) => machine.run()).then(console.log);
(async function () { console.log("called at once:", await 1); })();
console.log("script ends");
