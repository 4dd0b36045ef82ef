// group indents by two spaces until groupEnd; groups nest.
console.log("outside");
console.group("group 1");
console.log("inside 1");
console.group("group", 2);
console.warn("inside 2");
console.groupEnd();
console.error("inside 1 again");
console.groupEnd();
console.groupEnd();
console.log("outside again");
