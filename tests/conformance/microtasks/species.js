// Symbol.species chooses the class of the promise that then makes.
class Quiet extends Promise {
  static get [Symbol.species]() {
    return Promise;
  }
}

const quiet = Quiet.resolve("value");
const next = quiet.then((value) => value + "!");
console.log(quiet instanceof Quiet, next instanceof Quiet, next instanceof Promise);
next.then(console.log);
