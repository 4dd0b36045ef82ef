// Errors without a message, with one of two lines, and with one that is no string (row 17).
setTimeout(() => { throw new Error(); }, 0);
setTimeout(() => { throw new TypeError(""); }, 0);
setTimeout(() => { throw new Error("first line\nsecond line"); }, 0);
setTimeout(() => { throw new Error(42); }, 0);
setTimeout(() => { throw new Error(undefined); }, 0);
setTimeout(() => { throw new Error(null); }, 0);
