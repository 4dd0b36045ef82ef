// A group without a label, a collapsed one, and one with a format.
console.group();
console.log("inside");
console.groupEnd();
console.groupCollapsed("collapsed");
console.log("inside");
console.groupEnd();
console.groupCollapsed();
console.groupEnd();
console.group("%s of %d", "group", 3);
console.log("inside");
console.groupEnd();
