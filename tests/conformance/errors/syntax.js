// A program that cannot be parsed does not run at all: not even its first line (row 27).
console.log("never printed");
console.log("missing" ;
