// A rejection with a plain object and with an object of a class (row 16).
class Trouble {}

Promise.reject({ code: 7 });
Promise.reject(new Trouble());
Promise.reject([1, 2]);
