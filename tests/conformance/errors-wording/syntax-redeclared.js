// A name declared twice is a syntax error in Chromium's words (row 27).
console.log("never printed");
let x = 1;
let x = 2;
