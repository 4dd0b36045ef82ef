// then of a subclassed promise makes another of the subclass; Promise.resolve wraps it.
class Letter extends Promise {}

const letter = Letter.resolve("hello");
console.log(letter instanceof Letter, letter instanceof Promise);
console.log(letter.then() instanceof Letter);
console.log(letter.finally(() => {}) instanceof Letter);
console.log(Letter.resolve(letter) === letter);
console.log(Promise.resolve(letter) === letter);
console.log(Letter.all([]) instanceof Letter);
letter.then((text) => console.log(text));
