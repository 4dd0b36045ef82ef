// A custom error in catch: instanceof, name, message, and its text (row 17).
class Plain extends Error {}

class Named extends TypeError {
  constructor(message, code) {
    super(message);
    this.name = "Named";
    this.code = code;
  }
}

try {
  throw new Plain("one");
} catch (error) {
  console.log(error instanceof Plain, error instanceof Error, error.name, String(error));
}
try {
  throw new Named("two", 7);
} catch (error) {
  console.log(error instanceof TypeError, error.code, String(error));
}
