// Chromium's words for several syntax errors, through new Function.
const sources = [
  "let x = ;", "x = = 1", "if (x", "foo(1", "[1, 2", "{ a: 1, b: 2 }", "'open", "`open",
  "let let = 1", "const c", "return return", "for (;;", "var 1a", "break", "5 = x", "x++ ++",
  "class A { constructor() {} constructor() {} }", "super()", "yield 1; let x; let x", "/[/", "\"use strict\"; with (a) {}",
  "({ a b })", "async () => { await }", "@", "1n.5", "0b12", "\\u{110000}",
];

for (const source of sources) {
  try {
    new Function(source);
    console.log(source, "->", "no error");
  } catch (error) {
    console.log(source, "->", error.name + ": " + error.message);
  }
}
