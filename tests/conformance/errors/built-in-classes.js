// The built-in error classes, each reported with its name (row 17).
for (const Class of [Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError]) {
  setTimeout(() => { throw new Class("message"); }, 0);
}
