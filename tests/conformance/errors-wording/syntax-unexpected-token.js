// A syntax error in Chromium's words; nothing of the program runs (row 27).
console.log("never printed");
let x = ;
