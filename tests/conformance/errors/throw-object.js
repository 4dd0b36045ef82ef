// Thrown objects that are no errors: a plain one, an array, one of a class (row 17).
class Trouble {
  constructor() {
    this.code = 7;
  }
}

setTimeout(() => { throw { code: 7 }; }, 0);
setTimeout(() => { throw [1, 2]; }, 0);
setTimeout(() => { throw new Trouble(); }, 0);
