// A syntax error in a file with Windows line ends: nothing of it runs (rows 27, 28).
console.log("never printed");
console.log("missing" ;
