// await outside an async function in a classic script, in Chromium's words (row 27).
console.log("never printed");
await Promise.resolve();
