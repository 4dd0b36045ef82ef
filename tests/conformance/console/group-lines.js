// In a group only the first line of a text is indented.
console.group("group");
console.log("one\ntwo");
console.log();
console.log({ a: 1 });
console.groupEnd();
