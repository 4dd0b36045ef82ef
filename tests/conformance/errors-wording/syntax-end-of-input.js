// A block that is never closed, in Chromium's words (row 27).
console.log("never printed");
function open() {
