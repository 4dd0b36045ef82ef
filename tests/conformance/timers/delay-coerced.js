// A delay may be a string, an array of one, or an object with valueOf (row 10).
setTimeout(() => console.log("object 250"), { valueOf: () => 250 });
setTimeout(() => console.log("array 200"), [200]);
setTimeout(() => console.log("string 150"), "150");
setTimeout(() => console.log("hexadecimal 100"), "0x64");
setTimeout(() => console.log("fraction 50"), 50.9);
setTimeout(() => console.log("two numbers in an array: 0"), [200, 300]);
