// A file that begins with a byte order mark, and one more in the middle (row 28).
console.log("first line");
const﻿a = "a﻿b";
console.log(a.length);
