// Escapes in strings, raw templates, and a string over two lines.
console.log("a\tb\\c\x41\u0041\u{41}\'\"");
console.log(String.raw`a\tb\n`, `1 + 1 = ${1 + 1}`);
console.log("one \
line");
console.log(`two
lines`);
console.log("\0".length, "\v".charCodeAt(0), "\b".charCodeAt(0));
