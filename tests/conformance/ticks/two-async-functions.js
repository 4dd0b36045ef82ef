// Two async functions take turns, one await at a time (row 13).
async function count(name) {
  for (let i = 1; i <= 3; i++) {
    console.log(name, i);
    await null;
  }
  console.log(name, "ends");
}

count("red");
count("blue");
console.log("script ends");
