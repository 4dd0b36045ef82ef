// Arguments that no % asks for follow, joined with spaces; only the first argument is a format.
console.log("%s!", "hello", "and", { more: true }, 5);
console.log("no format", "%s", "here");
console.log(5, "%s", "here");
console.log("%s", "%d", 7);
