// Error classes of one's own: with a name on the prototype, set in the constructor, and without (row 17).
class Plain extends Error {}

class Named extends Error {
  get name() {
    return "Named";
  }
}

class Set extends Error {
  constructor(message) {
    super(message);
    this.name = "SetInConstructor";
  }
}

setTimeout(() => { throw new Plain("no name of its own"); }, 0);
setTimeout(() => { throw new Named("name on the prototype"); }, 0);
setTimeout(() => { throw new Set("name set"); }, 0);
