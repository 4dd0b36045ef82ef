// The comparison function of toSorted is called like that of sort.
const seen = [];
const result = ["pear", "fig", "apple"].toSorted(function byLength(a, b) {
  seen.push([a, b].sort().join("-"));
  return a.length - b.length;
});
console.log(result.join(), seen.length > 1);
try { [2, 1].toSorted(() => { throw new Error("stop"); }); } catch (error) { console.log(error.message); }
