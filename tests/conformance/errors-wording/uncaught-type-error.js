// An uncaught engine error, as a report: in a timer and in an async function (rows 16, 17).
let user;

setTimeout(() => user.name, 0);
setTimeout(() => user(), 0);
setTimeout(() => missing(), 0);
setTimeout(async () => user.name, 50);
