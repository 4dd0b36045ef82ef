// structuredClone copies all levels: a change in the copy leaves the original alone.
const original = { name: "Kim", scores: [1, 2], home: { city: "Seoul" } };
const copy = structuredClone(original);

copy.scores.push(3);
copy.home.city = "Busan";
console.log(original.scores.length, original.home.city);
console.log(copy.scores.length, copy.home.city);
console.log(copy === original, copy.home === original.home);
