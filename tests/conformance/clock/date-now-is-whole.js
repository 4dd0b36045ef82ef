// Date.now gives whole milliseconds; a Date without new is a string.
console.log(Number.isInteger(Date.now()), Number.isInteger(new Date().getTime()));
console.log(typeof Date(), typeof new Date());
console.log(Date.now.length, Date.length);
