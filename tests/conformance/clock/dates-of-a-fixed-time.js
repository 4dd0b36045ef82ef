// Dates made from a fixed time are the same everywhere in UTC.
// @settle 400
const date = new Date(Date.UTC(2024, 1, 29, 12, 30, 15, 500));

console.log(date.toISOString());
console.log(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), date.getUTCDay());
date.setUTCDate(30);
console.log(date.toJSON());
console.log(Date.parse("2024-01-01T00:00:00Z"), new Date("2024-01-01").getTime());
console.log(new Date(0).toISOString(), Number.isNaN(Date.parse("no date")));
