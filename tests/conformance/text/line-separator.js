// U+2028 and U+2029 may stand in a string; outside they end a line, and a comment (row 28).
console.log("[ ]".length, "[ ]".charCodeAt(1).toString(16));
console.log("[ ]".length, `[ ]`.charCodeAt(1).toString(16));
// this comment ends here: console.log("after U+2028");
// and this one here: console.log("after U+2029");
