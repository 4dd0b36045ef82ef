// A thrown string is reported as it stands (row 17).
setTimeout(() => { throw "just a string"; }, 0);
setTimeout(() => { throw ""; }, 0);
setTimeout(() => console.log("timer"), 0);
