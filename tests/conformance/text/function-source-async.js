// The source of a function stays the same while it runs, in a timer and after an await (row 26).
async function waiting() { await null; return String(waiting); }
function ticking() { console.log(String(ticking)); }

waiting().then((source) => console.log(source, source.length));
setTimeout(ticking, 0);
