// Comments in all places, a hashbang look-alike inside a string, and no semicolons.
/* one */ let /* two */ a = /* three */ 1 // four
let b = 2 /*
five
*/ let c = 3
console.log(a /* + 1 */ + b, c)
console.log("#!/no/hashbang", "// no comment", `/* none */`)
const f = function () { /* empty */ }
;[a, b].forEach((x) => console.log(x))
