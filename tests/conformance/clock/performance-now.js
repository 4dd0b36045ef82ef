// performance.now starts near 0 and never goes back.
const times = [];
for (let i = 0; i < 50; i++) times.push(performance.now());

console.log(typeof times[0], times[0] >= 0, times[0] < 2000);
console.log("never goes back:", times.every((t, i) => i === 0 || t >= times[i - 1]));
