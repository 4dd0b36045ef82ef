// Tabs, no-break spaces and full-width spaces between the words of a program (row 28).
	const	a	=	"tab	inside";
const b = "no-break spaces";
const　c　=　"full　width";
console.log(a, a.length);
console.log(b, b.length);
console.log(c, c.length);
