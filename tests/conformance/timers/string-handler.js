// A string handler is compiled as a script when the timer runs: it sees the globals (row 10).
var color = "red";
let size = 3;
setTimeout("console.log('color', color, 'size', size); var made = 7;", 0);
setTimeout(() => console.log("made by the string:", typeof made, made), 50);
color = "blue";
