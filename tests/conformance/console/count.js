// count keeps a number for each label; countReset starts it again.
console.count();
console.count("a");
console.count();
console.count("a");
console.count("default");
console.countReset();
console.count();
console.countReset("never counted");
console.count("never counted");
console.group("group");
console.count("a");
console.groupEnd();
