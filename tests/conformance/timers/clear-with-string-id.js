// An id may be given as a string: it is converted to a number (row 10).
const id = setTimeout(() => console.log("never printed"), 50);
clearTimeout(String(id));
setTimeout(() => console.log("100 ms"), 100);
